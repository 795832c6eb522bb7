/** First names by which a name of a person is known in a Danish text. */
export const FIRST_NAMES: readonly string[] = (
  "Adam Agnete Aksel Alberte Alexander Alice Allan Amalie Anders Andrea Andreas Ane Anette Anita Anja Ann Anna Anne Annelise " +
  "Annemarie Annette Anni Annie Anton Arne Asger Aske Asta Astrid August Axel Aase Beate Benedikte Benjamin Bendt Benny Bent Bente Benthe " +
  "Berit Betina Bettina Bill Birger Birgit Birgitte Birgitta Birte Birthe Bitten Bjarke Bjarne Bjørn Bo Brian Britt Britta Bruno Børge " +
  "Camilla Carina Carl Carla Carlo Carol Caroline Carsten Casper Cathrine Cecilie Charlotte Christa Christel Christian Christina Christine " +
  "Christoffer Clara Claus Connie Conny Dagmar Dan Daniel Danny David Dennis Diana Ditte Dorte Dorthe Dorrit Ebbe Edith Egon Eigil Einar " +
  "Ejnar Ejner Elin Elisa Elisabeth Ella Ellen Else Elsebeth Emil Emilie Emma Emmy Erik Erling Ernst Esben Ester Esther Eva Evald Fie Filip " +
  "Finn Flemming Frank Frans Franz Frede Frederik Frederikke Frida Frits Fritz Gert Gerda Gitte Gorm Grete Grethe Gudrun Gunhild Gunnar " +
  "Gunvor Gurli Gustav Hanna Hanne Hannah Hans Harald Harry Hassan Heidi Helen Helene Helga Helge Helle Hella Henning Henny Henriette Henrik " +
  "Herdis Hilda Holger Hugo Ib Ida Inga Inge Ingelise Inger Ingolf Ingrid Irene Iris Isabella Iver Ivan Jack Jacob Jakob James Jan Jane Janne " +
  "Janni Jannie Jannik Jean Jens Jeppe Jes Jesper Jette Jim Jimmi Jimmy Joan Joachim Johan Johanne Johannes John Johnny Jon Jonas Jonna Josefine " +
  "Joy Julia Julie Julius Jutta Jytte Jørgen Jørn Kaj Kai Kamilla Karen Karin Karina Karl Karla Karoline Karsten Kasper Kate Katja Katrine " +
  "Kathrine Keld Ken Kenneth Kent Kim Kirsten Kirstine Kis Kjeld Klara Klaus Knud Kristen Kristian Kristina Kristine Kristoffer " +
  "Kurt Käte Lars Lasse Laura Laurits Laust Lea Leif Lena Lene Leo Leon Leonora Lillian Lilly Linda Line Lis Lisa Lisbeth Lisbet Lise Liselotte " +
  "Lissi Lizzi Lone Lonny Lotte Louis Louise Lucas Lukas Ludvig Lykke Mads Magnus Maiken Maj Maja Malene Malte Marc Marcus Maren Margit Margrethe " +
  "Maria Marianne Marie Marina Mark Markus Martha Martin Martine Mary Mathias Mathilde Mattias Max Merete Meta Mette Mia Michael Michala Michelle " +
  "Mie Mikael Mikkel Minna Mogens Mohamed Mona Monica Monika Morten Muhammad Nadia Nanna Natasja Nicklas Niclas Nicolai Nicole Niels Nikolaj Nils Nina " +
  "Nis Noah Oda Ole Olav Olaf Olga Oliver Oluf Oscar Oskar Otto Ove Palle Patrick Paul Paula Peder Per Pernille Peter Petra Pia Poul Povl Preben " +
  "Ragnhild Randi Rasmus Rene René Rie Rikke Rita Robert Roland Rolf Ronni Rosa Ruben Rune Ruth Sabine Sabrina Sanne Sara Sarah Sebastian Selma Signe " +
  "Sigrid Silas Simon Simone Sine Sisse Sofia Sofie Solveig Sonja Sonny Sophie Stefan Steen Sten Steffen Stella Stephan Stig Stine Sune Susan " +
  "Susanne Susie Suzanne Sussi Svend Sven Sylvia Søren Tage Tanja Tenna Teis Theis Thea Theodor Therese Thomas Thorkild Thor Thorsten Thyge Tim Tina " +
  "Tine Tobias Tom Tommy Tonny Torben Torkild Tove Trine Troels Tue Uffe Ulla Ulrich Ulrik Ulrikke Vagn Valdemar Vera Verner Vibe Vibeke Victor Victoria " +
  "Vicky Viggo Viktor Viktoria Villads Villy Vinnie Vita Vivi Vivian Werner William Willy Winnie Yasmin Yrsa Yvonne Zenia Åge Aage Åse"
).split(" ");
