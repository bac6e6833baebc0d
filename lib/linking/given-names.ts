/** Common given names in news, by folded hash: that a run of capitals begins with one makes it a person's name. */
import { cutWords } from '../text/words.ts';

const list = `
Aaron Abdul Abdullah Abigail Adam Adel Adrian Agnes Agnieszka Ahmad Ahmed Aidan Aisha Akira Alain Alan Alastair Albert Alberto Alejandra Alejandro
Alena Ales Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso Alfred Ali Alice Alicia Alina Alison Allison
Alla Alyaksandr Alyaksei Alyona Amal Amanda Amir Amy Ana Anastasia Anastasiya Anatoli Anatoly Anders Andre Andrea Andreas Andrei Andres Andrew
Andrey Andrii Andriy Andrzej Angela Angelina Angus Anita Anja Anna Anne Annette Annie Ante Anthony Antoine Anton Antonio Antony Anwar
Arkady Arman Armen Arnold Arseniy Arthur Artem Artur Artyom Ashley Asif Astrid Audrey Barbara Barry Bashar Beata Beatrice Ben Benjamin Bernard
Bernd Bernie Beth Betty Bill Bob Bogdan Boris Brad Bradley Brandon Brenda Brendan Brian Bridget Bruce Bruno Bryan Caitlin Cameron Camille
Carl Carla Carlos Carmen Carol Carolina Caroline Catherine Cecilia Charles Charlie Charlotte Chloe Chris Christian Christina Christine
Christoph Christophe Christopher Claire Clara Claudia Claudio Claus Clive Colin Connor Constantin Craig Cristina Cynthia Daisy Dale
Damian Damien Dan Dana Daniel Daniela Daniele Danielle Danila Daria Darya Dariusz Darren Dave David Dean Deborah Debra Denis Dennis Derek
Diana Diane Diego Dieter Dimitri Dina Dmitri Dmitriy Dmitry Dmytro Dominic Dominik Dominique Don Donald Donna Doris Dorothy Doug Douglas
Dzianis Dzmitry Eddie Edgar Edmund Eduard Eduardo Edward Edwin Egor Eileen Ekaterina Elaine Elena Eleanor Elizabeth Ella Ellen Emil Emilia
Emilie Emily Emma Emmanuel Enrique Eric Erica Erik Ernest Esther Eugene Eva Evelyn Evgeni Evgenia Evgeny Ewa Fabio Faisal Farid Fatima
Federico Felipe Felix Fernando Fiona Florian Frances Francesca Francesco Francis Francisco Franck Francois Frank Franz Fred Frederick
Frederik Friedrich Gabriel Gabriela Gareth Gary Gavin Gennady Geoff Geoffrey George Georgi Gerald Gerard Gerhard Giorgi Giorgio Giovanni Giulia
Giuseppe Gleb Glen Glenn Gordon Graham Greg Gregory Grigory Grzegorz Guido Guillaume Gunter Gustavo Guy Halina Hamid Hana Hanna Hannah Hans
Harold Harriet Harry Hassan Heather Hector Heidi Heiko Helen Helena Helga Helmut Henri Henrik Henry Herbert Hiroshi Holly Howard Hugh
Hugo Hussein Ian Ibrahim Igor Ihar Ihor Ilona Ilya Imran Ina Ines Inga Ingrid Inna Irena Irene Irina Iryna Isaac Isabel Isabella Ivan Ivana
Ivo Jack Jackie Jacob Jacqueline Jacques Jaime Jake Jakub James Jamie Jan Jana Jane Janet Janez Janice Janine Janusz Jared Jaroslaw
Jason Javier Jean Jeff Jeffrey Jelena Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Jo Joan Joanna Joanne Joao
Joel Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordan Jorge Jose Josef Joseph Joshua Josip Juan Juana Jude Judith Julia
Julian Juliana Julie Julien Juliette Julio Julius June Jurgen Justin Justyna Kaja Kamil Karen Karim Karin Karina Karl Karla Karol Karolina Kate
Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katsiaryna Katya Kay Keith Kelly Ken Kenneth Kevin Khaled Khalid Kim Kira Kirill
Kirsten Kirsty Klaus Konrad Konstantin Kostas Kristian Kristina Kristine Kristof Krystyna Krzysztof Kseniya Ksenia Kurt Kyle Lance Larisa Larry Lars Laszlo
Laura Lauren Laurence Laurent Lawrence Lee Leila Lena Leo Leon Leonard Leonardo Leonid Leslie Lev Liam Lidia Lidiya Liliana Lina Linda Lindsay Lindsey
Lisa Liudmila Liz Lorenzo Louis Louisa Louise Luc Luca Lucas Lucia Lucy Ludmila Luis Luisa Lukas Lukasz Luke Lydia Lynn Lyudmila Maciej Madeleine
Magdalena Mahmoud Maia Maksim Maksym Malcolm Malgorzata Manuel Manuela Mara Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Margaret
Margarita Margie Margarete Maria Mariana Marie Marija Marina Mario Marion Marius Mariusz Mariya Marjorie Mark Marko Markus Marlene Marta Martha Martin
Martina Martine Mary Maryam Maryia Maryna Masha Massimo Mateusz Mathias Mathieu Mats Matt Matteo Matthew Matthias Maureen Maurice Max Maxim
Maxime Maya Megan Mehmet Melanie Melissa Mia Micah Michael Michaela Michal Michel Michele Michelle Miguel Mihai Mihail Mikael Mikalai Mikhail Mikhailo Mike Mikita Mikola
Milan Milos Mira Miranda Miriam Mohamed Mohammad Mohammed Moira Molly Mona Monica Monika Morgan Muhammad Mustafa Mykhailo Mykola Mykhaylo Nadia
Nadezhda Nadiya Nadja Nancy Naomi Nastassia Natali Natalia Natalie Nataliya Natallia Natalya Natasha Nathan Nathalie Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nika Nikita Nikol Nikolai
Nikolas Nikolaus Nikolay Nils Nina Nino Noah Noam Nora Norman Odd Oksana Olaf Ole Oleg Oleh Oleksandr Oleksandra Oleksii Oleksiy Olena Olga Olha Oliver Olivia Olivier Omar
Orest Orla Oscar Oskar Osman Otto Owen Pablo Pamela Paola Paolo Pascal Patricia Patrick Patrik Patryk Paul Paula Paulina Paulo Pavel Pavlo Pavol Pawel Pedro Peggy
Penny Per Pete Peter Petr Petra Petro Phil Philip Philipp Philippe Phillip Pierre Pietro Piotr Polina Priya Qasim Rachel Radek Radoslaw Rafael Raisa Ralf Ralph Raman
Ramon Ramzan Raphael Raquel Rashid Raul Ray Raymond Rebecca Regina Reinhard Rene Renata Rhys Ricardo Richard Rick Rita Rob Robert Roberta Roberto
Robin Rodrigo Roger Roland Rolf Roman Ron Ronald Rosa Rosalie Rose Ross Roxana Roy Ruben Rudolf Ruslan Russell Ruth Ryan Saeed Sabina Sabine Said Sally Salman Sam Samantha
Samir Samuel Sandra Sara Sarah Sasha Scott Sean Sebastian Semyon Serge Sergei Sergey Sergio Serhii Serhiy Siarhei Siarhiej Simon Simone Slavko Sofia Sofya
Sonia Sonja Sophia Sophie Stacey Stanislav Stanislaw Stefan Stefano Stella Stephan Stephane Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Susanna Susanne Suzanne Sven
Svetlana Sviatlana Svitlana Sylvia Sylvie Tadeusz Tamar Tamara Tanja Tanya Taras Tariq Tatiana Tatsiana Tatyana Ted Teresa Terry Tetiana Theo Theodore Theresa Thierry Thomas
Tim Timothy Timur Tina Tobias Todd Tom Tomas Tomasz Tony Tracy Trevor Tristan Tyler Uladzimir Ulrich Ulrike Umar Urszula Ursula Uwe Vadim Vadym Valentin Valentina Valentyna Valer Valeri Valeria
Valerie Valeriy Valery Vanessa Vasil Vasili Vasily Vasyl Vedant Vera Veronica Veronika Viacheslav Vicente Victor Victoria Viktar Viktor Viktoria Viktoriia Viktoriya Vincent Vincenzo Viola Virginia
Vital Vitali Vitaliy Vitaly Vitalii Vitold Vivian Vlad Vladimir Vladislav Vladyslav Volha Volker Volodymyr Vyacheslav Waldemar Walter Wanda Warren Wayne Wendy Werner Wilhelm
Will William Wojciech Wolfgang Yana Yahor Yaroslav Yauhen Yauheni Yegor Yekaterina Yelena Yevgeny Yevhen Yevhenii Yulia Yuliia Yuliya Yuri Yuriy Yurii Yury Yusuf Yves Yvonne Zachary Zbigniew Zhanna Zianon Zina Zinaida Zoe Zofia Zoltan Zoya Zurab
Акім Александр Александра Алексей Алена Алёна Алина Алла Алесь Анастасия Анатолий Ангелина Андрей Андрій Анна Антон Антонина Аркадий Арсений Артём Артем Борис Вадим Валентин Валентина Валерий Валерия
Василий Василь Вера Вероника Виктор Виктория Віктар Віктор Виталий Віталій Владимир Владислав Володимир Вячеслав Галина Ганна Геннадий Георгий Герман Глеб Григорий Дарья Даниил Денис Дмитрий Дмитро Дзмітрый Евгений Евгения Егор
Екатерина Елена Елизавета Жанна Зинаида Зоя Иван Іван Игорь Ігор Ігар Илья Инна Ирина Ірина Ірына Карина Катерина Кирилл Кира Кристина Ксения Лариса Лев Леонид Лидия Людмила Максим Маргарита Мария Марина Марія Матвей Микола Михаил Михайло Мікалай Мікіта
Надежда Наталия Наталья Наталля Никита Николай Нина Оксана Олег Олександр Олексій Олена Ольга Павел Павло Петр Пётр Петро Полина Роман Руслан Святослав Святлана Светлана Світлана Семён Сергей Сергій Сяргей Степан Станислав Тамара Тарас Татьяна Тетяна Таццяна Тимур Уладзімір Фёдор Эдуард Элина Эльвира Юлия Юлія Юрий Юрій Юры Яна Ярослав
`;

const hashesOf = (text: string): ReadonlySet<number> => {
  const words = cutWords(text);
  return new Set(words.lo.subarray(0, words.length));
};

export const givenNames: ReadonlySet<number> = hashesOf(list);
