/** Man or woman, by the given name: what decides how a surname declines. */
import { fold } from './fold.ts';

export type Gender = 'man' | 'woman';

const folded = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/).map(fold));

/** Men whose given names, here or in another language, end as women's do. */
const men = folded(`
  Akira Amartya Attila Bela Benoit Bidzina Bola Caligula Chinua Danila Ezra Fela Foma Francois Garrincha Gautama Gavrila Giga Gotabaya
  Hamza Humza Illia Ilya Isa Isaiah Jonah Joshua Judas Kakha Khalifa Kuzma Luca Luka Mahatma Mahinda Mikita Mikola Mojtaba
  Mulla Muqtada Musa Mustafa Mykola Narendra Nicolas Nika Nikita Nikola Noah Osama Salva Savva Shota Srinivasa Thomas Woodrow Yahya
  Yanka Zaza
  Гаврила Данила Жэня Ілля Илья Ілья Кузьма Лука Микита Микола Мікіта Мікола Муса Мустафа Никита Папа Савва Сава Саша Фома Хома
  Barnaba Bonawentura Kosma Kuba`);

/** Women whose given names do not end so. */
const women = folded(`
  Adele Agnes Alice Alison Amber Amy Anne Annette Annie Arundhati Astrid Audrey Ayaan Barbel Beatrice Beatrix Benazir
  Bernadette Beth Betsy Betty Beyonce Billie Bjork Bridget Brigitte Britney Brittney Brooke Candace Carly Carol Caroline Carrie
  Cate Catherine Cathy Celine Charlize Charlotte Chelsea Cher Chloe Christiane Christine Cindy Claire Coco Colette Corazon Cori
  Courtney Danielle Daphne Debbie Deborah Denise Diane Dianne Dolly Doris Dorothy Droupadi Edith Eileen Elaine Eleanor Elise
  Elizabeth Ellen Elly Emily Emmanuelle Emmeline Emmy Empress Enid Erin Esther Eteri Ethel Evelyn Fani Florence Frauke Gabby
  Geraldine Gertrude Ghislaine Gisele Gladys Grace Gretchen Gro Gwyneth Hannah Harper Harriet Heather Hedy Heidi Helen Helle
  Hilary Hillary Ingrid Irene Isabel Isabelle Jacqueline Jane Janet Janis Jasmine Jeane Jeanine Jeanne Jen Jennifer Jenny
  Jill Joan Joanne Jodie Jody Joni Joy Joyce Judi Judith Judy Julie Juliette Karen Kari Karin Karine Karoline Katalin Kate
  Katharine Katherine Kathleen Kathryn Kathy Katie Katy Kay Kellyanne Kemi Kersti Ketanji Kirsten Kirsty Kristi Kristin Kylie
  Lady Lauren Leni Liliane Lily Liz Lori Lorraine Louise Lucy Lynn Lynne Madeleine Maggie Mairead Margaret Margot Margrethe
  Marie Marielle Marilyn Marine Marjorie Marlene Mary Maryam Maureen Maxine Megan Meghan Megyn Mehriban Melanie Meryl Mette
  Michelle Mikie Miley Miriam Molly Muriel Nadine Nan Nancy Naomi Natalie Nefertiti Nelly Ngozi Nicki Nicole Nikki Oprah Patty
  Pauline Peggy Penny Phyllis Pocahontas Princess Priti Queen Rachel Rebekah Romy Rosalind Rose Ruth Sally Salome Sanae Sappho
  Sarah Scarlett Segolene Sharon Sheryl Shireen Shirin Shirley Simone Sinead Sophie Steffi Sue Susan Susie Suzanne Sylvie Tammy
  Taylor Tove Toni Tracey Tulsi Tzipi Valerie Venus Vivien Vivienne Wangari Wendy Whitney Winnie Yayoi Yoko Yvette Yvonne Zoe
  Джоан Карэн Любовь Любов Любоў Нинель Николь Ніколь Рахиль Эсфирь Юдифь`);

/** The first of a person's given names, in any language, that tells; else how the last of them ends. */
export function genderOf(...given: string[]): Gender {
  for (const name of given.map(fold)) {
    if (men.has(name)) return 'man';
    if (women.has(name)) return 'woman';
    // What is Diego in Spanish is Дыега in Belarusian; so is Abdullah.
    if (/(?:o|llah)$/.test(name)) return 'man';
  }
  return /[аяa]$/.test(fold(given.at(-1) ?? '')) ? 'woman' : 'man';
}
