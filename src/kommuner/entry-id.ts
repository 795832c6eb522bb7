/** The address of a measure on a municipality's page, and of the page that ranks all by it. */
export const entryId = ({ dataset, measure }: { dataset: { id: string }; measure: { id: string } }): string =>
  `${dataset.id}-${measure.id}`;
