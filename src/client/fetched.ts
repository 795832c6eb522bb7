/** The answer of the server at an address. Throws where it has none. */
export async function fetched(address: string, how?: RequestInit): Promise<Response> {
  const response = await fetch(address, how);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
