/** Given names in news: that a run of capitals begins with one makes it a person's name. */
import { cutWords } from '../text/words.ts';
import type { Scan } from './match.ts';
import { isCyrillic, stemHash, stemHashAt } from './people/stem.ts';

/** The most frequent: they make a lone name doubtful as well ("Jordan", "Charlotte"). */
const frequent = `
Aaron Abdul Abdullah Abigail Adam Adel Adrian Agnes Agnieszka Ahmad Ahmed Aidan Aisha Akira Alain Alan Alastair Albert Alberto Alejandra Alejandro Alena Ales
Alessandro Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso Alfred Ali Alice Alicia Alina Alison Alla Allison Alyaksandr Alyaksei Alyona Amal
Amanda Amir Amy Ana Anastasia Anastasiya Anatoli Anatoly Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andrii Andriy Andrzej Angela Angelina Angus
Anita Anja Anna Anne Annette Annie Ante Anthony Antoine Anton Antonio Antony Anwar Arkady Arman Armen Arnold Arseniy Artem Arthur Artur Artyom Ashley Asif
Astrid Audrey Barbara Barry Bashar Beata Beatrice Ben Benjamin Bernard Bernd Bernie Beth Betty Bill Bob Bogdan Boris Brad Bradley Brandon Brenda Brendan Brian
Bridget Bruce Bruno Bryan Caitlin Cameron Camille Carl Carla Carlos Carmen Carol Carolina Caroline Catherine Cecilia Charles Charlie Charlotte Chloe Chris
Christian Christina Christine Christoph Christophe Christopher Claire Clara Claudia Claudio Claus Clive Colin Connor Constantin Craig Cristina Cynthia Daisy
Dale Damian Damien Dan Dana Daniel Daniela Daniele Danielle Danila Daria Dariusz Darren Darya Dave David Dean Deborah Debra Denis Dennis Derek Diana Diane Diego
Dieter Dimitri Dina Dmitri Dmitriy Dmitry Dmytro Dominic Dominik Dominique Don Donald Donna Doris Dorothy Doug Douglas Dzianis Dzmitry Eddie Edgar Edmund Eduard
Eduardo Edward Edwin Egor Eileen Ekaterina Elaine Eleanor Elena Elizabeth Ella Ellen Emil Emilia Emilie Emily Emma Emmanuel Enrique Eric Erica Erik Ernest
Esther Eugene Eva Evelyn Evgeni Evgenia Evgeny Ewa Fabio Faisal Farid Fatima Federico Felipe Felix Fernando Fiona Florian Frances Francesca Francesco Francis
Francisco Franck Francois Frank Franz Fred Frederick Frederik Friedrich Gabriel Gabriela Gareth Gary Gavin Gennady Geoff Geoffrey George Georgi Gerald Gerard
Gerhard Giorgi Giorgio Giovanni Giulia Giuseppe Gleb Glen Glenn Gordon Graham Greg Gregory Grigory Grzegorz Guido Guillaume Gunter Gustavo Guy Halina Hamid Hana
Hanna Hannah Hans Harold Harriet Harry Hassan Heather Hector Heidi Heiko Helen Helena Helga Helmut Henri Henrik Henry Herbert Hiroshi Holly Howard Hugh Hugo
Hussein Ian Ibrahim Igor Ihar Ihor Ilona Ilya Imran Ina Ines Inga Ingrid Inna Irena Irene Irina Iryna Isaac Isabel Isabella Ivan Ivana Ivo Jack Jackie Jacob
Jacqueline Jacques Jaime Jake Jakub James Jamie Jan Jana Jane Janet Janez Janice Janine Janusz Jared Jaroslaw Jason Javier Jean Jeff Jeffrey Jelena Jenna
Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Jo Joan Joanna Joanne Joao Joel Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan
Jordan Jorge Jose Josef Joseph Joshua Josip Juan Juana Jude Judith Julia Julian Juliana Julie Julien Juliette Julio Julius June Jurgen Justin Justyna Kaja Kamil
Karen Karim Karin Karina Karl Karla Karol Karolina Kate Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katsiaryna Katya Kay Keith Kelly
Ken Kenneth Kevin Khaled Khalid Kim Kira Kirill Kirsten Kirsty Klaus Konrad Konstantin Kostas Kristian Kristina Kristine Kristof Krystyna Krzysztof Ksenia
Kseniya Kurt Kyle Lance Larisa Larry Lars Laszlo Laura Lauren Laurence Laurent Lawrence Lee Leila Lena Leo Leon Leonard Leonardo Leonid Leslie Lev Liam Lidia
Lidiya Liliana Lina Linda Lindsay Lindsey Lisa Liudmila Liz Lorenzo Louis Louisa Louise Luc Luca Lucas Lucia Lucy Ludmila Luis Luisa Lukas Lukasz Luke Lydia
Lynn Lyudmila Maciej Madeleine Magdalena Mahmoud Maia Maksim Maksym Malcolm Malgorzata Manuel Manuela Mara Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek
Margaret Margarete Margarita Margie Maria Mariana Marie Marija Marina Mario Marion Marius Mariusz Mariya Marjorie Mark Marko Markus Marlene Marta Martha Martin
Martina Martine Mary Maryam Maryia Maryna Masha Massimo Mateusz Mathias Mathieu Mats Matt Matteo Matthew Matthias Maureen Maurice Max Maxim Maxime Maya Megan
Mehmet Melanie Melissa Mia Micah Michael Michaela Michal Michel Michele Michelle Miguel Mihai Mihail Mikael Mikalai Mike Mikhail Mikhailo Mikita Mikola Milan
Milos Mira Miranda Miriam Mohamed Mohammad Mohammed Moira Molly Mona Monica Monika Morgan Muhammad Mustafa Mykhailo Mykhaylo Mykola Nadezhda Nadia Nadiya Nadja
Nancy Naomi Nastassia Natali Natalia Natalie Nataliya Natallia Natalya Natasha Nathalie Nathan Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nika Nikita
Nikol Nikolai Nikolas Nikolaus Nikolay Nils Nina Nino Noah Noam Nora Norman Odd Oksana Olaf Ole Oleg Oleh Oleksandr Oleksandra Oleksii Oleksiy Olena Olga Olha
Oliver Olivia Olivier Omar Orest Orla Oscar Oskar Osman Otto Owen Pablo Pamela Paola Paolo Pascal Patricia Patrick Patrik Patryk Paul Paula Paulina Paulo Pavel
Pavlo Pavol Pawel Pedro Peggy Penny Per Pete Peter Petr Petra Petro Phil Philip Philipp Philippe Phillip Pierre Pietro Piotr Polina Priya Qasim Rachel Radek
Radoslaw Rafael Raisa Ralf Ralph Raman Ramon Ramzan Raphael Raquel Rashid Raul Ray Raymond Rebecca Regina Reinhard Renata Rene Rhys Ricardo Richard Rick Rita
Rob Robert Roberta Roberto Robin Rodrigo Roger Roland Rolf Roman Ron Ronald Rosa Rosalie Rose Ross Roxana Roy Ruben Rudolf Ruslan Russell Ruth Ryan Sabina
Sabine Saeed Said Sally Salman Sam Samantha Samir Samuel Sandra Sara Sarah Sasha Scott Sean Sebastian Semyon Serge Sergei Sergey Sergio Serhii Serhiy Siarhei
Siarhiej Simon Simone Slavko Sofia Sofya Sonia Sonja Sophia Sophie Stacey Stanislav Stanislaw Stefan Stefano Stella Stephan Stephane Stephanie Stephen Steve
Steven Stewart Stuart Sue Susan Susanna Susanne Suzanne Sven Svetlana Sviatlana Svitlana Sylvia Sylvie Tadeusz Tamar Tamara Tanja Tanya Taras Tariq Tatiana
Tatsiana Tatyana Ted Teresa Terry Tetiana Theo Theodore Theresa Thierry Thomas Tim Timothy Timur Tina Tobias Todd Tom Tomas Tomasz Tony Tracy Trevor Tristan
Tyler Uladzimir Ulrich Ulrike Umar Ursula Urszula Uwe Vadim Vadym Valentin Valentina Valentyna Valer Valeri Valeria Valerie Valeriy Valery Vanessa Vasil Vasili
Vasily Vasyl Vedant Vera Veronica Veronika Viacheslav Vicente Victor Victoria Viktar Viktor Viktoria Viktoriia Viktoriya Vincent Vincenzo Viola Virginia Vital
Vitali Vitalii Vitaliy Vitaly Vitold Vivian Vlad Vladimir Vladislav Vladyslav Volha Volker Volodymyr Vyacheslav Waldemar Walter Wanda Warren Wayne Wendy Werner
Wilhelm Will William Wojciech Wolfgang Yahor Yana Yaroslav Yauhen Yauheni Yegor Yekaterina Yelena Yevgeny Yevhen Yevhenii Yulia Yuliia Yuliya Yuri Yurii Yuriy
Yury Yusuf Yves Yvonne Zachary Zbigniew Zhanna Zianon Zina Zinaida Zoe Zofia Zoltan Zoya Zurab
Акім Александр Александра Алексей Алена Алёна Алесь Алина Алла Анастасия Анатолий Ангелина Андрей Андрій Анна Антон Антонина Аркадий Арсений Артем Артём Борис
Вадим Валентин Валентина Валерий Валерия Василий Василь Вера Вероника Виктор Виктория Виталий Владимир Владислав Володимир Вячеслав Віктар Віктор Віталій Галина
Ганна Геннадий Георгий Герман Глеб Григорий Даниил Дарья Денис Дзмітрый Дмитрий Дмитро Евгений Евгения Егор Екатерина Елена Елизавета Жанна Зинаида Зоя Иван
Игорь Илья Инна Ирина Карина Катерина Кира Кирилл Кристина Ксения Лариса Лев Леонид Лидия Людмила Максим Маргарита Марина Мария Марія Матвей Микола Михаил
Михайло Мікалай Мікіта Надежда Наталия Наталля Наталья Никита Николай Нина Оксана Олег Олександр Олексій Олена Ольга Павел Павло Петр Пётр Петро Полина Роман
Руслан Светлана Святлана Святослав Світлана Семён Сергей Сергій Станислав Степан Сяргей Тамара Тарас Татьяна Таццяна Тетяна Тимур Уладзімір Фёдор Эдуард Элина
Эльвира Юлия Юлія Юрий Юры Юрій Яна Ярослав Іван Ігар Ігор Ірина Ірына
`;

/** The rest: they count at the beginning of a full name alone. */
const others = `
Aad Abbas Abby Abdallah Abdelaziz Abdelfattah Abdelhamid Abdelkader Abdelmajid Abdi Abdirahman Abdou Abdoulaye Abdulaziz Abdulhamid Abdulhamit Abdulkadir
Abdulla Abdullahi Abdulrahman Abdur Abe Abebe Abel Abelardo Abena Abhay Abhijit Abhinav Abhishek Abhisit Abiola Abiy Abner Abraham Abubakar Achille Achilleas
Achim Achmad Achraf Ada Adalbert Adalberto Adama Addie Adebayo Adekunle Adela Adèle Adelheid Adeline Adeola Adewale Adi Adilson Aditi Aditya Adnan Adolf Adolfo
Adonis Adriaan Adriana Adrianna Adriano Adrien Adrienne Aécio Afonso Afsaneh Agatha Agathe Agathon Agim Agneta Agostino Agron Agus Agustin Aharon Ahlam Ahmet
Ahuva Aibek Aicha Aida Aigars Aigul Aija Aiko Aileen Ailton Aime Aine Aino Ainur Airat Airlangga Aisling Aitor Aivar Aivars Ajay Ajit Akaki Akash Akbar Ake
Akhil Akhilesh Akhmed Akihiko Akihiro Akihito Akiko Akin Akinwumi Akio Akosua Akram Aksana Aksel Akshay Akwasi Alaa Alaksandar Alana Alanna Alannah Alassane
Albane Albie Albin Albrecht Alda Aldo Alec Aleh Alejo Aleko Alekos Aleksa Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksey Alemayehu Alesia Alessa
Alessandra Alessia Alessio Aletta Alevtina Alexa Alexandrine Alexandros Alexandru Alexia Alf Alfie Alfons Alfredo Algernon Algirdas Algot Alija Alikhan Alin
Aline Aliou Alireza Alisha Alisher Alissa Alistair Alix Aliyu Allan Allen Allie Almazbek Almir Almut Alois Alojzy Alok Alonso Alonzo Aloysio Alphonse Alsou
Althea Alvaro Alvin Alwin Alyson Alyssa Alzbeta Amadeo Amadou Amalia Amalie Amandine Amarinder Amaro Amaury Amaya Amber Ambroise Ambrose Amedeo Amela Amelia
Amelie Amerigo Amie Amin Amina Aminata Amine Amit Amita Amitabh Ammar Amnon Amos Amparo Amra Amrita Anais Anand Ananya Anas Anastasija Anastasios Anat Anatol
Anatole Anatolii Anca Andie Andjela Andonis Andor Andras Andreea Andreina Andrej Andriana Andrija Andris Andrius Andrus Andy Andzelika Anelia Aneta Anett Anette
Anezka Angelica Angelika Angelique Angelo Angelos Anghel Angie Anhelina Anibal Anica Aniela Anies Aniko Anil Anis Anish Anissa Anjali Anke Ankit Annabel
Annabelle Annalisa Annamaria Annegret Anneke Anneli Annelies Anneliese Annemarie Annemiek Annick Annika Anniken Anoop Anouk Anselmo Ansgar Antal Antanas Anthea
Antje Antoinette Antone Antonella Antoni Antonia Antonietta Antonin Antonino Antonis Ants Antti Anupam Anura Anurag Anvar Anzhela Anzhelika Aoife Aparna
Apolline Apolonia Apostolos Arabella Araceli Aram Araminta Aranka Arash Arayik Arben Archana Archibald Archie Archil Arda Aref Aretha Ariadna Ariana Ariane Arie
Arieh Arif Arild Aris Aristide Aristotelis Arjan Arjen Arjun Arkadiusz Arkadz Arlene Armand Armando Armelle Armin Armindo Armine Arnab Arnaldo Arnau Arnaud
Arndt Arne Arnie Arpad Arsen Arsene Arseni Arseny Artak Artis Arturas Arturo Arun Aruna Arunas Arundhati Arvid Arvind Arvinder Arvo Arvydas Aryeh Aryna Asa Asad
Asadullah Asaf Ase Asen Aset Asha Ashish Ashlee Ashleigh Ashok Ashot Ashraf Ashwin Asier Askar Aslak Aslambek Aslan Asli Asma Assia Assunta Asylbek Atanas Atef
Athanasios Athina Atifete Atiku Atilla Atle Atsuko Atsushi Attila Atul Aubrey Aude Audra Audun Augustin Augusto Augustus Augustyn Aung Aurel Aurelia Aurelie
Aurelien Aurelio Aurora Aurore Ausrine Ava Averil Avery Avi Avigdor Avinash Avner Avraham Avtandil Awad Axel Axelle Ayako Ayelet Ayla Aylin Ayman Aymen Aynur
Ayodele Ayrton Ayse Aysel Ayumi Azamat Azat Azeglio Aziz Aziza Azra Azriel Babajide Babatunde Babatunji Badr Bagus Bahar Bahdan Bahram Baiba Bajram Bakhtiyar
Bakhyt Bakir Bakyt Balakrishnan Balazs Balint Balram Baltasar Baltazar Balthasar Bambang Baptiste Barbel Barbora Barend Baris Barnabas Barnabe Barnaby Barney
Barrett Bart Bartlomiej Bartolome Bartolomeo Bartosz Baruch Barys Bas Basil Basim Basma Bassam Bassem Bastiaan Bastian Bastien Basuki Batya Baudouin Bauyrzhan
Bayu Beatriz Becky Begona Behrouz Bekir Bela Belen Belinda Bella Bence Benedetta Benedetto Benedict Benedicte Benedikt Benedikte Benedykt Bengt Benigno Benito
Benjy Benno Benny Benoit Bente Bento Benzion Bepi Beppe Berat Berenice Berhanu Berit Berk Bernadette Bernardino Bernardo Bernhard Bernice Bert Berta Bertha
Berthold Bertie Bertil Bertolt Bertrand Beryl Bessie Bethany Bette Bettina Bettino Beverley Beverly Bezalel Bhagwant Bhavna Bhupinder Bhuvneshwar Biagio Bianca
Bibian Bidhya Bidzina Bilal Billie Bimal Binali Binyamin Birger Birgit Birgitta Birgitte Birhanu Birna Birte Birute Bixente Bjarne Bjarni Bjork Bjorn Blagoje
Blaine Blair Blaise Blake Blanca Blanche Blandine Blaz Blazej Blerim Blythe Boaz Boban Bobby Bodil Bodo Bogomil Bogumil Boguslaw Boguslawa Bohdan Bohumil
Bohumila Bohuslav Boiko Bojan Bojana Bolanle Bolat Boleslaw Bongani Boniface Bonnie Borge Borislav Borivoj Borivoje Borja Borna Borut Bosco Bosko Botic Botond
Boudewijn Boutros Boyan Boyd Boyko Bozena Bozhidar Bozidar Braden Bradford Bram Brandi Branimir Branislav Branka Branko Braulio Breanna Brendon Breno Brent Bret
Bretislav Brett Brianna Brice Bridgette Brigida Brigitte Briony Britney Britt Britta Brock Broderick Bronislaw Bronislawa Bronwyn Brooke Bruna Brunhilde Bryce
Brygida Bryony Buddy Budi Budiono Bukayo Buket Bukola Bulent Burak Burcu Burhan Burhanettin Burkhard Byron Caetano Caio Cale Caleb Calin Callie Calvin Camelia
Camila Camilla Camilo Canan Candace Candelaria Candice Caoimhe Cara Carey Carin Carine Carissa Carles Carlo Carlota Carly Carmel Carmela Carmelo Carmine Carole
Carolei Caron Carrie Carsten Cary Casey Caspar Casper Cassandra Cassandre Cassidy Cassie Caster Catalin Catalina Catarina Caterina Cathal Catharine Cathrine
Cathy Cayetano Cecil Cecile Cecilie Cecily Cedric Cees Celal Celeste Celestin Celia Celine Celso Cem Cemal Cemil Cenek Cengiz Cesar Cesare Cezar Cezary Chaim
Chaiwat Chamari Chandan Chandrasekhar Chandrika Chantal Chantelle Charalambos Charlene Charley Charline Charmaine Chaya Cheikh Cheri Cherie Cherry Cheryl
Chester Chet Chetan Chiara Chidi Chidinma Chieko Chinedu Chingiz Chinwe Chioma Chirag Chrissie Christa Christabel Christel Christelle Christer Christi
Christiane Christie Christoforos Christos Christy Chuck Chukwuma Cian Ciara Ciaran Cicero Cihan Cillian Cindy Cinzia Ciprian Ciro Claas Claes Clare Clarence
Clarice Clarissa Clarisse Claude Claudette Claudie Claudine Claudiu Cleber Clelia Clem Clemence Clemens Clement Clemente Clementine Cleo Cleopatra Clifford
Clint Clotilde Clyde Coco Cody Coen Coleen Colette Coline Colleen Colm Conceicao Concetta Condoleezza Connie Conor Conrad Constance Constantinos Constanze
Consuelo Cora Corazon Cordelia Corentin Corina Corinna Corinne Cormac Cornelia Cornelis Corneliu Cornelius Corrado Corrie Cory Cosmin Costanza Costas Costel
Costin Courtney Crina Cristi Cristian Cristiano Cristobal Crystal Csaba Curt Curtis Custodio Cuthbert Cvijeta Cyprian Cyprien Cyril Cyrille Cyrus Czeslaw Daan
Dace Dacian Daciana Dafna Dag Dagfinn Dagmar Dagny Daichi Daiki Dainis Daisuke Daiva Dak Dalia Dalibor Damir Damjan Damon Danica Daniil Danijel Danilo Daniyar
Danny Danuta Danylo Daoud Daphne Dariga Darina Dario Darius Darko Darlene Darma Darnell Darrell Darryl Darshan Daryl Daudi Dauren Davi Davide Davit Davor
Davorin Dawid Dayana Deanna Deb Debbie Debora Declan Deepa Deepak Deepika Deion Deirdre Dejan Delbert Delfina Delia Delilah Delores Delphine Delyan Demeke Demet
Denard Denisa Denise Deniz Denny Denys Deolinda Derya Desiderio Desiree Desislava Desmond Despina Desta Detlef Detlev Devendra Devin Dewayne Dewey Dewi Dexter
Deyan Deyanira Dez Dezso Dhananjay Dharmendra Dhruv Dian Dianna Dianne Diarmuid Didier Dierk Dietmar Dietrich Dilek Diletta Dilip Dilma Dilshod Dimitar Dimitra
Dimitrios Dimitris Dinah Dinara Dinesh Dinis Dino Dinu Diogo Dion Diosdado Dirk Divya Djalma Djamel Dmitrij Dobrica Dobromir Doina Dolly Dolores Domenica
Domenico Domingo Domingos Dominick Dominika Donal Donata Donatella Donatien Donato Donekla Donncha Donnie Donovan Dora Doreen Dorel Dorian Dorin Dorina Doron
Dorota Dorothea Dorothee Dorte Dov Dragan Dragana Dragica Drago Dragoljub Dragomir Dragos Dragoslav Drahomira Drazen Dror Duane Duarte Dubravka Dudley Duje
Dumitru Duncan Dunja Dusan Dusko Dustin Dwayne Dwi Dwight Dylan Dzenan Dzhokhar Eamon Eamonn Earl Earvin Ebba Ebele Ebenezer Eberhard Ebony Ebrahim Ebru Eça
Ecaterina Eckart Eckhard Ed Edda Edelgard Edeltraud Edgaras Edgard Edgars Edi Edie Edin Edina Edita Edith Edmon Edmond Edmundo Edna Edoardo Edouard Edson
Eduarda Edvard Edwina Edyta Eelco Eero Effie Efrain Efrat Efren Efthymios Egbert Egil Egils Egon Ehab Ehsan Ehud Eidur Eija Eiji Eiko Eimear Einar Einat Eirik
Eivind Ekaterine Eko Ekrem Elad Eladio Elaina Elayne Elazar Elchin Elda Eldar Eldon Electra Eleftherios Elemer Eleni Eleonora Eleonore Elfriede Eli Eliane Elias
Elie Eliezer Elif Eligiusz Elijah Elin Elina Elio Elisa Elisabet Elisabeth Elisabetta Elise Eliseo Eliska Eliud Eliyahu Eliza Elke Elkin Ellie Ellinor Elliot
Elliott Elly Elmar Elmer Elodie Eloi Eloise Eloy Elsa Elsbeth Elsie Elspeth Elton Elvir Elvira Elwood Elza Elzbieta Emad Emanuel Emanuela Emanuele Emeka Emel
Emelie Emeric Emerson Emiel Emiko Emile Emilian Emilien Emilio Emin Emina Emine Emmanuelle Emmett Emomali Emrah Emre Emzar Encarnacion Enda Endre Eneko Enes
Engelbert Engin Enguerrand Enid Eniko Ennio Enoch Enrica Enrico Enriqueta Enver Enzo Eoghan Eoin Ercan Erdal Erdem Eren Erez Ergun Erhan Erhard Erich Erika Erin
Erkan Erki Erlan Erland Erlend Erling Ermanno Ermin Erna Ernestine Ernesto Ernests Ernie Erno Ernst Erol Errol Ersin Erskine Ertugrul Ervin Erwin Erzsebet Esad
Eskil Esmail Esme Esmee Espen Esperanza Esra Esteban Estela Estelle Eszter Etelka Ethan Ethel Etienne Etsuko Ettore Euan Eugen Eugenia Eugenie Eugenio Eugeniusz
Eulalia Eunice Eusebio Evan Evandro Evangeline Evangelos Evariste Evaristo Evdokia Eve Evelyne Everett Evert Evgenij Evgeniya Evi Evie Evija Evika Evo Ewald
Ewan Ewelina Eyal Eystein Eyvind Ezequiel Ezio Ezra Fabian Fabiana Fabien Fabienne Fabiola Fabrice Fabricio Fabrizia Fabrizio Facundo Fadi Fadil Fahad Fahd
Fahrudin Faina Fajar Falcao Falk Fanny Farah Farhad Fariba Farida Farkhod Farouk Farzaneh Fatema Fatemeh Fathi Fatih Fatimah Fatma Fatmir Fatos Fatou Faustin
Fausto Fawaz Fawzi Fay Federica Fedez Fedir Fedor Felicia Feliciano Felicien Felicite Felicity Feliks Felisa Femi Femke Ferdinand Ferdinando Ferenc Fereydoun
Fergal Fergus Ferhat Feride Fermin Fernand Fernanda Fernande Ferruccio Fidel Fifi Figen Fikile Fikret Fikri Filip Filippo Filippos Fintan Fionn Fionnuala
Fiorella Fiorenza Firas Firat Firmin Fitzgerald Flavia Flavie Flavio Floor Flora Florencia Florencio Florent Florentin Florentina Floriane Florica Florin
Florina Floris Floyd Fofi Folake Folker Fortunato Fotini Fotis Fouad Fran Francine Francisca Franciszek Franciszka Franco Francoise Franjo Franka Frankie
Frantisek Franziska Fraser Frauke Freda Freddie Freddy Frederic Frederique Fredrik Freja Freya Frida Frieda Friedel Frieder Friederike Friedhelm Frigyes Fritjof
Frits Frode Fryderyk Fuad Fuat Fulvio Fumihiko Fumiko Fumio Funda Funke Funmilayo Fyodor Gabi Gabin Gabor Gabriele Gabriella Gabrielle Gadeer Gadi Gael Gaelle
Gaetan Gaetana Gaetano Gagik Gaia Gail Gali Galina Galit Galya Gamaliel Ganesh Ganjar Ganna Garbine Garegin Garik Garo Garrett Garth Gaspar Gaspard Gaston Gatis
Gatot Gaurav Gautam Gauthier Gavril Gayane Gayatri Gayle Gebhard Gede Gediminas Geert Geeta Geir Gela Gemma Genaro Genevieve Gennadi Gennadiy Gennaro Georg
Georges Georgeta Georgette Georgina Georgios Georgiy Georgy Geraint Geraldine Geraldo Gerardo Gerasimos Gerben Gerda Gereon Gergana Gergely Gergo Gerhild Geri
Gerlinde Germain Germaine Gernot Gero Gerrit Gerry Gert Gertraud Gertrude Gesine Getachew Getulio Geza Ghada Ghassan Ghazi Gheorghe Ghino Ghislain Ghislaine
Gholam Giacomo Giampaolo Giampiero Giancarlo Gianfranco Gianluca Gianluigi Gianmarco Gianna Gianni Giannis Gianpaolo Gideon Giga Gigi Gigliola Gijs Gijsbert
Gila Gilad Gilbert Gilberte Gilberto Giles Gilles Gillian Gilmar Gilson Gina Ginette Ginny Gino Gintaras Gioacchino Gioia Giorgia Giorgos Giosue Giovana
Giovanna Girish Girma Gisela Gisele Gislaine Gisle Gitanas Gitta Giuditta Giuliana Giuliano Giulio Giuseppina Givi Gizella Gladys Gleisi Glenda Glenys Gloria
Glyn Gocha Goffredo Gohar Gojko Gokhan Golda Goncalo Gonul Gonzalo Goodluck Gopal Goran Gordana Gorka Gosta Gotabaya Gottfried Gotthard Gottlieb Gotz Govind
Graciela Grainne Grazia Graziano Graziella Grazyna Greetje Greger Gregor Gregorio Greta Gretchen Grete Grigol Grigor Grigore Grigoris Gro Gudmund Gudni Gudrun
Guglielmo Guilhem Guilherme Guillem Guillermina Guillermo Guiomar Gulay Gulbuddin Gulnara Gulsen Gumersindo Gundula Gunhild Gunilla Gunnar Gunther Guntis Guram
Gurbanguly Gurpreet Gursel Gus Gustaf Gustav Guus Gwen Gwenael Gwenaelle Gwendolyn Gwilym Gwyneth Gyongyi Gyorgy Gyula Haakon Habern Habib Habiba Hadas Hadi
Hadiza Hafez Hagai Hagit Hagop Haidar Haider Haile Hailemariam Haim Hajime Hajo Hakan Hakim Hakob Hakon Hala Haleh Haley Halfdan Halil Halit Halldor Hallie
Haluk Halvard Halvor Halyna Hamad Hamed Hamida Hamish Hamza Hanan Hande Hani Hank Hanne Hannelore Hannes Hanno Hanoch Haradin Harald Hardik Haris Harish Harjit
Harpreet Harsh Harsha Hartmut Hartono Hartwig Haruhiko Haruka Haruki Harumi Harun Haruto Harvey Hasan Hashem Hashim Hasso Hatem Hatice Hattie Hayao Hayato
Haydee Hayden Hayk Hayley Hayri Haytham Hazel Hazem Heathcliff Heba Hedda Hedvig Hedwig Hege Heidemarie Heike Heiki Heikki Hein Heiner Heinrich Heitor Helder
Heleen Helene Helge Helio Hella Helle Helma Helmuth Heloisa Hemant Henadz Hendra Hendrick Hendrik Hendrika Henk Hennadiy Henning Henrietta Henriette Henrike
Henrique Henryk Henryka Heorhiy Herb Herdis Heribert Heriberto Herman Hermann Hermenegildo Hermine Hermione Hernan Hernando Herta Heru Herve Herzi Hesham Hester
Heydar Hezekiah Hicham Hidayat Hideaki Hideki Hideko Hideo Hidetoshi Hieronim Hikaru Hilal Hilario Hilary Hilda Hilde Hildegard Hillary Hilmar Hiltrud Himanshu
Hippolyte Hiram Hiroaki Hirofumi Hirohito Hirokazu Hiroki Hiroko Hiromi Hironobu Hiroto Hiroyuki Hisako Hisashi Hisham Hishammuddin Hissene Hitomi Hitoshi
Hjalmar Hjordis Hleb Holger Honorata Honore Horace Horacio Horatiu Horst Hosni Hossam Hossein Houda Hovhannes Howie Hrachya Hrant Hristo Hrvoje Hryhoriy Hryhory
Hubert Hubertus Huda Hugues Huguette Hulusi Humberto Humphrey Husam Husayn Huseyin Husni Huw Hynek Hyun Iain Iancu Iara Ibolya Ibtisam Ichiro Ida Idan Ido Idris
Idriss Idrissa Ieuan Ieva Ifan Ifeanyi Ifeoma Iftikhar Iga Ignacio Ignacy Ignatius Ignazio Ihsan Ike Ikechukwu Iker Ikerne Ikram Ilan Ilaria Ildar Ildiko Ileana
Ilham Ilhan Ilia Ilias Ilie Ilija Ilir Ilka Ilkay Ilker Ilkka Illia Ilnur Ilse Ilyas Ilze Imad Iman Imants Imelda Imke Immanuel Imogen Imre Imrich Inacio Iñaki
Inbal Indah Indira Indra Indrek Indu Inese Ingalill Inge Ingeborg Ingela Inger Ingmar Ingo Ingolf Ingrida Ingvar Ingvild Inken Inmaculada Innocenzo Innokenty
Intan Ioan Ioana Ioannis Iolanda Ion Ione Ionel Ionut Iosif Ira Irakli Ireneusz Iriana Iris Irma Irmgard Irmtraud Irving Irwin Isabela Isabelle Isaiah Isaias
Isaltino Isamu Isao Isidore Isidro Iskra Isla Ismael Ismet Isobel Isolde Issa Issam Issoufou Istvan Itamar Itay Itsuki Itzhak Itziar Iulia Iulian Iuliana Iva
Ivanka Ivanna Ivano Ivar Ivars Ivaylo Ivelin Iveta Ivete Ivica Ivona Ivor Iwan Iwona Iyad Izabela Izzat Jaakko Jaan Jaanus Jaap Jaba Jaber Jabir Jabulani Jacco
Jacek Jachym Jacinta Jacinthe Jacinto Jacira Jacky Jaclyn Jacoba Jacobo Jacobus Jacopo Jacquelyn Jaden Jadranka Jadwiga Jafar Jagan Jagdish Jago Jair Jairam
Jakaya Jakob Jakov Jalal Jalen Jalil Jamal Jamil Jamila Jamshid Janaina Jancis Jandira Janelle Janette Jani Janie Janina Janis Janko Janne Janneke Jannik Jannis
Janos Jantje Jarl Jarle Jarmila Jarmo Jaromir Jaroslav Jaroslava Jaroslawa Jarrod Jasim Jasmin Jasmine Jasna Jasper Jasprit Jaswant Jaume Javad Javed Javi Javon
Jawad Jaya Jayant Jayda Jayden Jayne Jayson Jeanette Jeanne Jeannette Jeannie Jeannine Jed Jedrzej Jeffery Jejomar Jelica Jelle Jelmer Jemima Jennie Jeno Jenson
Jerald Jeremiah Jeremie Jermaine Jeroen Jeronimo Jerrie Jerzy Jesper Jessie Jheison Jhon Jihad Jihane Jillian Jimena Jimmie Jindrich Jindriska Jiri Jirina Jiro
Jitendra Jitka Joachim Joakim Joana Joann Joaquim Joaquin Joaquina Jocelyn Jocelyne Jochem Jochen Jodi Jodie Jody Joe Joelle Joeri Joey Joffrey Johanna Johanne
Johnnie Joko Jolanda Jolanta Joma Jomo Jonah Jonathon Joni Joop Joost Jordi Jorg Jorgelina Jorgen Joris Jorma Jorn Josefa Josefina Josefine Josep Josephine
Josette Josh Josiah Josiane Josie Josko Joss Josselin Jostein Josu Josue Jouko Jouni Jovan Jovana Joyce Jozef Jozefa Jozsef Juancho Juanita Juanjo Judi Judicael
Judy Judyta Juha Juhani Juho Jukka Jules Julianne Juliano Julienne Juliet Julieta Julika Julita Juncheng Junichi Junichiro Junko Juozas Juraj Jure Jurgis Juri
Juris Juscelino Jusman Jussara Jussi Justine Jusuf Jutta Juvenal Jyoti Jyotsna Kaan Kaarina Kabiru Kacper Kadek Kader Kadir Kadri Kagiso Kai Kaie Kailash Kaisa
Kaitlyn Kaito Kajetan Kakha Kaley Kalidou Kalina Kalle Kalman Kalpana Kamal Kamau Kamel Kamila Kamran Kanako Kanat Kanhaiya Kanstantsin Kaori Kaoru Kapil Kara
Karan Karapet Kare Kareem Karel Kari Karima Karlheinz Karlie Karola Karoline Karoly Karsten Karthik Kartik Karyn Kasey Kaspar Kaspars Kassym Kat Katalin
Katarzyna Katelyn Kateryna Kath Katharine Kathe Kathie Kathrin Katsuhiko Katsuhiro Katsumi Katsuya Katsyaryna Katy Kaushik Kavita Kayla Kaylee Kayode Kazem
Kazimiera Kazimierz Kazuhiko Kazuhiro Kazuki Kazuko Kazumi Kazunori Kazuo Kazuya Kazuyuki Kazys Keanu Keaton Keenan Kees Kehinde Kei Keigo Keiichi Keiji Keiko
Keira Keisha Keisuke Keita Kelechi Kelli Kellie Kelsey Kelvin Kemal Kenan Kendall Kendra Kendrick Kenenisa Kenichi Kenichiro Kenji Kenjiro Kenny Kenta Kentaro
Kento Kenzaburo Kenzo Kerem Kerri Kersti Kerstin Kestutis Ketevan Ketut Kevan Kgalema Khabib Khachatur Khadija Khairy Khalida Khalil Khalimat Khamis Khatia
Khatuna Kieran Kiesha Kilian Kimberley Kimberly Kimi Kimiko Kinga Kingsley Kiran Kiril Kirk Kirsi Kirstie Kirstin Kirti Kishore Kitty Kiyoshi Kizza Kjartan
Kjell Kjersti Kjetil Klaas Klara Klaudia Klavdia Klemens Klim Knud Knut Koba Koen Kofi Koichi Koichiro Koji Kojo Koldo Kolinda Konstantina Konstantinos
Konstanze Koray Kornel Kosta Kostis Kostyantyn Kosuke Kotaro Krasimir Krasimira Kresimir Kris Krishnan Krisjanis Kristalina Kristen Krister Kristi Kristie
Kristiina Kristijan Kristin Kristinn Kristjan Kristoffer Kristy Krisztian Krisztina Krystal Krystian Krystof Ksawery Ksenya Kubrat Kumiko Kunal Kunio Kuno
Kurmanbek Kurtis Kuzma Kveta Kwabena Kwadwo Kwaku Kwame Kwasi Kwesi Kylee Kylian Kylie Kyoko Kyra Kyriakos Lacey Lachlan Ladislav Laercio Laetitia Laima
Laimdota Lajos Lakeisha Lakshmi Lalit Lalita Lalu Lamar Lambert Lamberto Lamont Lana Lando Landon Lara Larysa Lasantha Lasha Lasse Lata Latif Latifa Latisha
LaTonya Latoya Laure Laurene Laurens Laurentiu Laurette Lauri Laurie Lauro Lauryn Lautaro Lavinia LaVita Layla Lazar Lazaro Lea Leah Leander Leandre Leandro
Leanne LeBron Leela Leena Leendert Lefteris Leif Leigh Lejla Lela Lene Leni Lenka Lennart Leocadia Leokadia Leona Leonel Leonhard Leonie Leonor Leontine Leopold
Leopoldo Leos Lerato Leroy Lesia Leslaw Lesley Lester Lesya Leszek Leticia Letitia Levan Levent Levente Levi Levin Levon Lexi Leyla Leylah Lia Libby Libor
Libuse Licia Lidija Lidzia Lieke Liene Liesbeth Lieselotte Ligia Liina Liisa Lila Lilian Liliane Lilit Lilith Liliya Lillian Lillie Limor Linas Lindiwe Lino
Linus Lionel Lior Liora Lisandro Lisbeth Lise Liubov Liv Livia Livio Liviu Liza Lizzie Ljiljana Ljubica Ljubisa Ljubomir Lleyton Lloyd Lluis Lodewijk Loes Logan
Loic Lois Lola Lone Longin Lonnie Lorant Lorcan Lore Loredana Lorelei Lorella Loren Lorena Lorenz Lorenza Loretta Lori Loris Lorna Lorne Lothar Lotta Lotte
Lottie Lou Louane Loubna Loukas Lourenco Lowell Luan Luana Lubna Lubomir Lubos Lucette Luchino Lucian Luciana Luciano Lucie Lucien Lucienne Lucilla Lucille
Lucinda Lucio Lucjan Lucrecia Lucretia Lucrezia Lucyna Ludek Ludger Ludivine Ludovic Ludovica Ludovico Ludvig Ludvik Ludwig Ludwik Ludwika Luella Luhut Luigi
Luigia Luisao Luise Luiz Luiza Luka Lukeriya Lukyan Lulu Luminita Lutz Luzia Lydie Lyle Lynda Lynette Lynne Lyubomir Lyubou Lyubov Lyudmyla Maaike Maarja
Maarten Mabel Macarena Machteld Mackenzie Madalina Maddie Madeline Madhav Madhavi Madhu Madhuri Mads Mae Mael Maelle Maeve Mafalda Magali Magda Maggie Magne
Magnhild Magnus Magomed Magomedsalam Maha Mahamadou Mahamat Mahathir Mahdi Mahendra Maher Mahesh Mahinda Mahmood Mahmud Mahnaz Mahsa Mahua Maiara Maik Maike
Maiko Mairead Maisie Maite Maithripala Maja Majdi Majed Majid Makar Makiko Makis Makoto Maksimilian Maksymilian Malachi Malachy Malak Malala Malalai Malek Malik
Malin Mallory Mamadou Mamadu Mamata Mamie Mamoru Mamuka Manabu Manana Manas Mandeep Mandla Mandy Manfred Manfredi Manish Manisha Manjit Manlio Manmohan Manny
Manoel Manohar Manoj Manolis Manolo Manon Mansour Mansur Marat Marceau Marcela Marcelin Marcelina Marceline Marcelino Marcella Marcello Marcia Marcio Marcy
Mareike Maren Margareta Margarethe Margaux Margherita Margit Margo Margot Margret Margrethe Margrit Marguerite Marharyta Mariam Marian Mariangela Marianne
Mariano Mariarosa Maribel Maricel Marieke Mariella Marielle Mariette Mariia Marijan Marije Marijke Marijn Mariko Marilena Marilia Marilyn Marin Marine Marinella
Mariola Marios Marisa Marise Marisol Marissa Marit Maritza Marjan Marjo Marjolein Marketa Marla Marleen Marlies Marlis Marloes Marlon Marsel Marsha Marte Marthe
Marti Martial Martins Marton Martti Marty Marvin Marwa Marwan Maryla Maryse Maryvonne Marzena Marzieh Masaaki Masahiko Masahiro Masaki Masako Masami Masanori
Masao Masaru Masashi Masataka Masato Masatoshi Masaya Masayoshi Masayuki Masih Masood Masoud Massimiliana Massimiliano Masud Mat Matei Matej Mateo Mateus
Matheus Mathew Mathijs Mathilde Mathis Mathurin Matias Matija Matilda Matilde Matjaz Matthaus Matthijs Mattie Matus Matvei Matvey Matyas Maude Maulana Mauno
Maura Mauricio Maurizio Mauro Maverick Mavis Maxence Maximiliano Maximilien Maximo Maxine Mayank Mayawati Mayra Mayuko Mayumi Mazen Mechthild Mederic Meelis
Meena Meenakshi Meera Meg Megawati Meghan Megumi Mehdi Mehran Mehrdad Mehtap Meike Meinhard Meir Mel Melania Melchor Meles Melih Melinda Melitta Melodie Meltem
Melvin Menachem Mengistu Menno Mensur Merab Meral Merav Meredith Merel Meriem Meritxell Merle Merrily Mert Merve Mervyn Meryl Mesut Metin Mette Mevlut Mher
Michalis Micheal Michela Michelangelo Micheline Michiel Michiko Michio Mick Mickey Midori Mieczyslaw Mieke Mieko Mihaela Mihajlo Mihaly Mihkel Mihnea Miikka
Mijat Mijo Mika Mikako Mikel Mikhas Mikheil Mikio Mikkel Mikko Miklos Mikolaj Mila Milada Milagros Mildred Milena Milica Milind Milivoj Milka Milko Millicent
Millie Milorad Miloslav Milovan Miltiadis Milutin Mimi Mimmo Minako Mindaugas Mindy Minna Minnie Minnikhan Minoru Mintimer Mioara Miquel Mircea Mireia Mireille
Mirela Mirella Miri Mirjam Mirjana Mirko Miro Miroljub Miron Miroslav Miroslaw Miroslawa Mirsad Mirta Mirza Misaki Mitch Mithun Mitsuko Mitsuo Mitsuru Miyako
Miyuki Mizuki Mkrtich Mladen Moacir Mobutu Modesto Mogens Mohamad Mohammadreza Mohit Mohsen Mohsin Moises Mojmir Mokhtar Mollie Momchil Momcilo Momir Moncef
Monique Montel Monty Morag Mordecai Mordechai Morgane Moritz Morten Morteza Mortimer Moses Moshe Mostafa Motoko Mouna Moussa Moustafa Moyuka Mstislav Muamer
Muammar Muhamed Muharrem Muhsin Muhyiddin Mukesh Mukhtar Mukul Mulugeta Mungo Munir Muqtada Murad Murali Murat Muriel Murilo Murtaza Musa Musalia Mushtaq
Muzaffar Myles Myra Myriam Myrna Myron Myroslav Myroslava Myrtle Nabil Nabila Nada Nadeem Nadege Nader Nadiia Nadine Nadzeya Naeem Naftali Nahid Nahuel Nahum
Naima Nair Najat Najib Najibullah Naledi Nalini Namal Nan Nana Nanako Nandini Nandita Nandor Nanette Nanni Naoki Naoko Naoto Naoya Narayan Narcis Narendra
Naresh Narges Nargess Nargiza Nariman Naruhito Naser Nasim Nasrin Nasser Nassim Nastassya Nastya Nat Natalka Natan Natasa Natasza Nate Nathanael Nathaniel Natia
Natividad Natsuki Natsuko Natsumi Naveed Naveen Navin Navjot Nawaf Nawal Nawaz Nayden Nayef Nayib Nazanin Nazar Nazim Nazir Nebojsa Necdet Necmettin Ned
Nedeljko Nedim Neelam Neelesh Neena Neeraj Neeta Neha Nele Nell Nella Nelleke Nellie Nello Nelly Nenad Nerea Nerio Nermin Nerys Nestor Neusa Neven Nevenka
Neville Neymar Ngozi Niall Niamh Nicanor Nichi Nicholson Nicki Nicky Nico Nicolae Nicoleta Nicoletta Nicolette Nicolle Nicolo Nidal Niels Nieves Nigella Nihad
Nihat Nikhil Niki Nikica Nikifor Nikki Niklas Niko Nikodem Nikola Nikolaj Nikolaos Nikoloz Nikos Nilde Nilesh Nilton Nilufer Nimal Nimrod Ninoslav Nirmala Nisha
Nishant Nissim Nitin Nitish Nitzan Nizar Nkechi Nkosazana Nnamdi Noa Noboru Nobuaki Nobuhiko Nobuko Nobuo Nobuyuki Nodar Noel Noelia Noelle Noemi Noemie Nola
Nolan Nomvula Nonso Noor Norbert Norberto Noreen Noriko Norio Noriyuki Norma Normunds Noura Nouri Nuala Nugzar Numan Nuno Nunzio Nuray Nurettin Nuri Nuria
Nurlan Nursultan Nurul Nusrat Nyck Nyoman Oana Obafemi Obaid Obaidullah Obiageli Oceane Octave Octavia Octavian Octavio Octavius Odair Oddvar Oded Odell Odette
Odile Odilon Ofelia Ofer Ofir Ognjen Ognyan Oguz Ohad Oisin Okan Okechukwu Oktay Ola Olabisi Oladele Olafur Olav Olavi Olavo Oldrich Olexandr Olgierd Olivera
Oliwia Ollanta Olle Olli Ollie Olof Olumide Olusegun Oluseyi Oluwaseun Olya Omer Omid Omri Omurbek Ona Ondrej Onni Onur Onyeka Ophelia Ophelie Orazio Oren
Oreste Orhan Oriana Oriane Oriol Orit Orlaith Orlando Orna Ornella Orsolya Orson Ortwin Orville Orysia Osama Osamu Osei Oskari Osmar Osnat Ostap Osvaldo Oswald
Oswaldo Otakar Otar Otavio Otello Othman Otis Otmar Ott Ottavia Ottavio Ottilie Ottmar Ottorino Oumar Ousmane Outi Ovidiu Oystein Oyvind Ozan Ozgur Ozlem Paavo
Paco Pacome Paddy Padma Padraig Paetongtarn Paige Paivi Palesa Pallavi Palle Palmiro Paloma Pam Panagiota Panagiotis Pankaj Panos Paolina Parag Parisa Parul
Parveen Parvez Parviz Pascale Pascaline Pascual Pasquale Patrice Patricio Patrizia Patrizio Patrycja Patsy Patti Patty Paule Paulette Pauline Paulinho Paulino
Pavla Pavle Pavlina Pavlos Payam Peadar Pearse Peeter Pekka Pelin Pelle Penelope Pentti Pep Pepe Pepijn Percy Pere Perla Pernilla Pernille Pero Perrine Perry
Pertti Pervez Petar Peteris Petre Petri Petros Petru Petter Petula Philibert Philippa Phillipe Phineas Phoebe Phumzile Phyllis Piera Piergiorgio Pierluigi Piero
Pierpaolo Pierrette Pierrick Piet Pieter Pilar Pim Pinarayi Pinchas Pino Pippa Pippo Pirjo Piroska Placido Plamen Platon Polly Pooja Poonam Poppy Porfirio
Portia Poul Prabhat Prabowo Pradeep Pradip Prafulla Prakash Pramod Pranab Pranav Prasanna Prashant Pratibha Praveen Pravin Prawit Prayuth Preben Predrag Preeti
Premysl Preston Priit Primitivo Priscilla Prithvi Priyanka Prodromos Prokop Prokopis Przemyslaw Puneet Purnima Purnomo Putu Pyotr Qais Qasem Qassem Quentin Quim
Quincy Quinn Quirin Rabia Rachael Rached Rachid Rachida Radamel Radha Radim Radivoje Radka Radmila Radoje Radomir Radoslav Radovan Radu Rafa Rafaela Rafail
Rafal Raffaele Raffaella Raffi Rafi Rafik Rafiq Raghav Raghuram Ragna Ragnar Ragnheidur Ragnhild Rahim Rahima Rahmat Rahul Raila Raimo Raimonds Raimund Raimundo
Rainer Raissa Raivo Rajan Rajat Rajeev Rajendra Rajesh Rajinder Rajiv Rajko Rajkumar Rajnath Rakesh Raluca Ramachandra Ramadan Ramaz Ramazan Ramesh Ramfis Rami
Ramil Ramin Ramiro Ramona Ramunas Ramush Ramzi Rana Randall Randolph Randy Rania Ranil Ranjan Ranjit Ranko Raoul Raphaelle Rasa Rashad Rasheed Rashida Rashit
Rashmi Rasim Rasmus Rasoul Rastislav Rasul Ratan Ratko Ratna Rauf Ravi Ravil Ravindra Ravshan Raymonde Razvan Rebeca Rebekka Recep Reem Reema Reena Refik
Refilwe Reggie Reginald Regine Regis Reidar Reijo Reiko Reilly Reinaldo Reiner Reinhold Reinier Reka Rekha Remco Remi Remigiusz Remo Remy Remzi Renan Renate
Renato Renaud Renee Renu Renzo Retno Reuben Reuven Reynaldo Reza Rezso Rhett Rhoda Rhodri Rhonda Riad Ricardinho Riccardo Richie Ricky Rico Ridwan Riek Rieko
Rigathi Rigoberto Riho Riina Riitta Rikard Rikke Riku Riley Rimantas Rinaldo Rinat Rini Rino Rishabh Rishi Risto Ritchie Ritu Rivka Riyad Riza Rizal Robbert
Robbie Robyn Roc Rocco Rochelle Rocio Roddy Roderick Rodger Rodica Rodney Rodolfo Rodolphe Roel Roeland Roelof Rogelio Rogerio Rohan Rohana Rohit Roisin Roksana
Rolandas Rolande Rolando Romain Romane Romano Romaric Romeu Romina Romolo Romuald Romulo Romy Ronaldo Ronan Ronen Ronit Ronja Ronnie Ronny Rory Rosalba Rosalia
Rosalind Rosalyn Rosamund Rosangela Rosanna Rosario Roscoe Roseanne Rosella Roselyne Rosemarie Rosemary Rosen Roser Roshan Rosie Rosina Rosine Rosmarie Rossana
Rossella Rossen Rostislav Rostyslav Roswitha Rowan Rowena Roxane Roxanne Roya Roz Roza Rozsa Ruadhan Ruairi Ruchi Rudi Rudiger Rudy Rufino Rufus Ruggero
Ruhollah Rui Rumen Rumyana Rune Rupa Rupert Ruprecht Ruslana Rusmir Russ Rustam Rusty Rusudan Rute Ruud Ruy Ruzena Ryo Ryoichi Ryoji Ryoko Ryosuke Ryota Ryotaro
Ryszard Ryuichi Ryuji Ryunosuke Ryutaro Saad Saara Sabato Saber Sabiha Sabri Sabrina Sacha Sachiko Sachin Sadako Sadegh Sadia Sadie Sadio Sadiq Safa Safaa Sahar
Sahil Saif Saifullah Sajid Sajith Sakari Sakina Sakis Salah Salam Salavat Saleem Saleh Salif Salim Salima Salma Salome Salva Salvador Salvatore Salvo Salwa
Samar Sameer Sameli Samer Sami Samia Samira Samuele Samvel Sanae Sancho Sanda Sandeep Sandhya Sandiaga Sandile Sandor Sandrine Sandro Sandy Sanela Sangeeta
Sanja Sanjana Sanjay Sanjeev Sanjiv Sanna Santo Santosh Saoirse Saparmurat Sarath Sarita Sarka Sarkis Sarojini Sarunas Sarwar Sasa Saskia Satish Satomi Satoru
Satoshi Sattar Satu Satya Satyajit Satyapal Satyendra Saul Sauli Saulius Saurabh Savannah Saverio Savino Savita Sayaka Sayed Sayuri Sayyed Scarlett Seamus
Sebastiano Sebastiao Sebastien Sedat Seema Sefer Segolene Segun Seiichi Seiji Selahattin Selcuk Selena Selim Selin Semih Semion Senad Sepp Seppo Serap Seraphim
Serban Serdar Serena Sergej Sergi Sergii Serhat Serik Serkan Serzh Seth Setsuko Settimio Seung Sevastova Severin Severine Severino Sevgi Seweryn Shadi Shahbaz
Shaheen Shahid Shahla Shahram Shai Shailesh Shakil Shakir Shalini Shalom Shalva Shamil Shane Shania Shaniqua Shankar Shantanu Shaquille Sharad Sharif Sharmila
Sharon Shashank Shashi Shaul Shaun Shauna Shavkat Shawn Shay Sheela Sheena Shefali Sheila Shelby Sheldon Shelley Shelly Sheri Sherif Sherri Sherry Sherwin
Sheryl Sherzod Shigeki Shigeo Shigeru Shigeyuki Shikha Shilpa Shimon Shinichi Shinji Shinjiro Shinya Shinzo Shiori Shira Shirin Shirley Shivani Shivraj Shizuka
Shizuko Shlomi Shlomo Shmuel Shobha Shogo Shohei Shoichi Shoji Shoko Shona Shoshana Shota Shotaro Shreya Shruti Shubham Shuhei Shuichi Shuji Shukri Shulamit
Shunichi Shunsuke Shusaku Shweta Shyam Sian Sibel Sibusiso Sid Siddharth Siddhartha Sidney Sidonie Siebe Siegbert Siegfried Sieglinde Siegmar Siegmund Sienna
Sietse Sigfrido Sigmar Sigmund Sigmundur Signe Sigourney Sigrid Sigrun Sigurd Sigurdur Siham Siim Silas Silje Silke Silvana Silvano Silvestre Silvia Silvie
Silvio Silviu Sima Simeon Simo Simona Simonetta Simphiwe Sinan Sindre Sinead Sinisa Siobhan Siphiwe Sipho Sirimavo Sirje Sissel Sita Sitaram Siti Siv Siyabonga
Sizwe Sjoerd Skaidrite Slamet Slaven Slavenka Slavica Slavomir Slawomir Slawomira Sloane Slobodan Smita Smriti Sneha Snezana Snjezana Socorro Sofie Sofiia
Sofija Sofyan Soheil Sohrab Soichiro Solange Soledad Solene Solomiya Solomon Solveig Somchai Somkid Sona Sonal Sonali Sonam Sonke Sonya Sooronbay Sopo Sorana
Soraya Sorcha Soren Sorin Sorina Sotir Sourav Spiridon Spyridon Spyros Srdan Srdjan Srecko Srettha Srinivas Srinivasan Staffan Stan Stanimir Stanislawa Stanko
Stasys Stavros Stefania Stefanie Stefanos Steffen Steffi Steinar Stelian Stelios Stellan Sten Stepan Steph Stephon Stevan Stevie Stig Stijn Stine Stipe Stjepan
Stojan Stoyan Stsiapan Stu Sture Suat Subhash Subramanian Suchart Sudhir Sufian Suhail Sujata Sukhbir Sulaiman Suleiman Sulejman Sulev Suleyman Suliman Sumiko
Sumit Sumitra Sunanda Sundar Sune Sunil Sunita Supriya Suren Surendra Suresh Suryakumar Susana Susannah Sushil Sushila Sushma Susie Susilo Susumu Sutopo Suzette
Suzie Svante Svatopluk Svein Svenja Sverre Svetislav Svetoslav Svetozar Sviatoslav Svyatoslav Swapna Swara Swati Syahrul Sybil Sybille Sybrand Syed Sylvain
Sylvester Sylvestre Sylviane Sylwester Sylwia Synnove Szabolcs Szczepan Szilard Szilvia Szymon Taavi Tabata Tabea Tabitha Tadao Tadas Tadashi Tadeo Tadhg Tafari
Taha Taher Tahir Taichi Taiki Taina Taisia Taiwo Takaaki Takafumi Takahiro Takako Takao Takashi Takayuki Takehiko Takehiro Takeru Takeshi Takis Takuma Takumi
Takuro Takuya Tal Talal Talant Talgat Tali Talib Tallon Tamaki Tamas Tamaz Tamer Tamiko Tamila Tamim Tammy Tancredi Tanel Tanguy Tansu Tanvir Taoufik Tapio Tara
Tarcisio Tarek Tareq Tarik Tarja Tarkan Tarmo Taro Taron Tarun Tasha Tatsuo Tatsuya Taufik Tavon Tawfik Tayeb Tayfun Taylor Tayyip Teddy Tedros Teguh Teimuraz
Tejashwi Telma Telmo Temirlan Temitope Temur Teodor Teodora Teodoro Teofil Teofilo Teotonio Terence Teresinha Tereza Terje Tero Terrance Terrell Terrence
Tesfaye Tess Tessa Tetsuo Tetsuro Tetsuya Teun Thabo Thaddeus Thaksin Thanasis Thanathorn Thandi Thandiwe Thea Thein Thekla Thelma Themba Themis Theodor
Theodora Theodoros Therese Theresia Thiago Thibaud Thibault Thibaut Thijs Thilo Thodoris Thor Thora Thorbjorn Thordis Thorleif Thorsten Thurman Tia Tiago Tiana
Tibor Tiernan Tigran Tihomir Tiina Tiit Tijmen Tilda Tillmann Tilly Tilman Timea Timo Timofei Timofey Timothee Tinatin Tineke Titilayo Tivadar Tiziana Tiziano
Tjeerd Tobin Toby Todor Toivo Toma Tomiko Tomislav Tommaso Tommi Tommy Tomohiro Tomoki Tomoko Tomomi Tomoya Tomoyuki Toni Tonino Tonis Tonya Toomas Toon Torben
Torbjorn Tord Tore Torgeir Tori Torill Torkel Tormod Tornike Torstein Torsten Toru Torun Toshiaki Toshihiko Toshihiro Toshiko Toshimitsu Toshio Toshiro
Toshiyuki Toto Toussaint Tova Traian Traudl Travis Trea Tremaine Trey Tricia Triin Trina Trine Trish Trisha Tristram Trixie Trond Trude Trudy Truus Trygve
Tsegaye Tsetska Tshepo Tsikhan Tsimafei Tsuneo Tsung Tsutomu Tsuyoshi Tsvetan Tsvetana Tua Tudor Tugba Tullio Tuncay Tunde Tuomas Turgut Turhan Turki Tuukka
Tuula Tymofiy Tymon Tymoteusz Tyra Tyrell Tyrone Tzachi Tzipi Tzvi Ubaldo Ubiratan Uche Uday Uddhav Udo Ufuk Ugo Ugur Uhuru Ulas Uldis Ulf Uli Uliana Ulises
Ulisse Ulla Ulli Ulrik Ulrika Ulugbek Ulyana Ulysses Umaru Umberto Umesh Umit Umut Una Unai Upul Urho Uri Uriel Urmas Uros Urs Ursel Ursule Urve Usama Uschi
Usha Usman Ute Uzi Vaclav Vadzim Vagif Vahagn Vahan Vahe Vahram Vaibhav Vaino Vaira Vakhtang Valdas Valdir Valdis Valentine Valentino Valerio Valeriu Valeryia
Valiantsin Valon Valter Valtteri Vandana Vangelis Vanja Vanna Vano Vanya Vardan Vartan Varun Varvara Vasant Vasco Vasek Vashti Vasile Vasileios Vasilije
Vasilina Vasilis Vasilisa Vasiliy Vassilis Vasudha Vaughn Vavrinec Vazgen Vazha Veaceslav Vedran Veena Vegard Veikko Veit Veli Velibor Velichko Velimir Veljko
Vello Velma Venetia Venkat Venkatesh Ventsislav Veranika Verena Verity Vern Vernon Vesa Veselin Vesna Viachaslau Vianney Vicenç Vicenta Vicki Vickie Vicky
Victoire Victorien Victorino Vida Vidal Vidar Vidya Viggo Vijay Vijaya Vikas Vikram Viktoras Viktorie Viktorija Viktors Viktoryia Vilem Vilhelm Vilis Ville
Vilmos Vimal Vinay Vince Vincenza Vincenzino Vineet Vinicio Vinicius Vinko Vinod Violet Violeta Viorel Viorica Vipin Vira Viraj Virat Virender Virgilio Virginie
Virginijus Virna Vishal Vitalina Vitezslav Vito Vitor Vittoria Vittorio Vivek Viviana Viviane Vivien Vivienne Vjekoslav Vjosa Vladan Vlade Vladimira Vladislava
Vladlen Vlado Vlasta Vlastimil Vlatko Vojin Vojislav Vojtech Volkan Volkmar Volodya Vratislav Vsevolod Vuk Vytautas Vytenis Waclaw Waclawa Wael Wahbi Wahid
Wahyu Waleed Walenty Walentyna Waleria Walid Wally Walmir Walt Walther Waltraud Wanderley Wangari Wanjiru Wasantha Waseem Wassim Wataru Wawan Wawrzyniec Wayan
Waylon Wenche Wendelin Wendell Wenzel Wernher Weronika Wes Whitney Wiebe Wiebke Wieland Wieslaw Wieslawa Wiktor Wiktoria Wilbur Wilfred Wilfredo Wilfrid
Wilfried Wilhelmine Willa Willard Willem Willemijn Willi Willibald Willie Willy Wilma Wilmer Wim Wincenty Winfried Winifred Winnie Winona Winston Wioletta
Wissam Witold Wladyslaw Wladyslawa Wlodzimierz Wole Wolfram Woodrow Workneh Wout Wouter Wyatt Wycliffe Xabi Xabier Xanana Xaver Xavi Xavier Xenia Xhevdet Ximena
Xiomara Yaakov Yacine Yadira Yael Yahya Yair Yakiv Yakov Yakub Yanis Yann Yannick Yannis Yaqub Yara Yaraslau Yariv Yaron Yaroslava Yaryna Yasemin Yaser Yashwant
Yasin Yasir Yasmin Yasmine Yasser Yassin Yassine Yassir Yasuaki Yasuhiko Yasuhiro Yasuko Yasunari Yasuo Yasushi Yasutaka Yasuyuki Yavuz Yaw Yaya Yayoi Yefim
Yehezkel Yehor Yehoshua Yehuda Yehudit Yelizaveta Yelyzaveta Yemi Yeray Yerlan Yerzhan Yetunde Yevgenia Yevgeniya Yiannis Yibing Yigal Yingluck Yisrael Yitzhak
Ylli Yngve Yoann Yoav Yoaz Yochanan Yoel Yogendra Yogesh Yohan Yohana Yohanan Yohannes Yoichi Yoko Yolande Yona Yonatan Yoon Yoram Yordan Yordanka Yorgos Yoriko
Yosef Yoshiaki Yoshifumi Yoshihide Yoshihiko Yoshihiro Yoshihito Yoshikazu Yoshiki Yoshiko Yoshimi Yoshinobu Yoshinori Yoshio Yoshiro Yoshitaka Yoshito
Yoshiyuki Yossi Yosuke Yotam Youcef Younes Younis Yousef Yousif Youssef Youssoufa Yousuf Yoweri Yrjo Yudi Yuichi Yuichiro Yuji Yukari Yuki Yukihiro Yukiko Yukio
Yuko Yuliana Yuma Yumi Yumiko Yunus Yuriko Yusaku Yusra Yusril Yusuke Yuta Yutaka Yuto Yuval Yuya Yvan Yvette Yvon Zaal Zacarias Zach Zachariah Zacharie Zack
Zadie Zafar Zahari Zaher Zahra Zaid Zain Zainab Zainuddin Zakaria Zakhar Zaki Zalman Zalmay Zamfir Zane Zaneta Zarko Zaza Zbyszek Zdena Zdenek Zdenka Zdravko
Zdzislaw Zebulon Zeev Zehra Zeinab Zeke Zekeriya Zeki Zelda Zelia Zeljka Zeljko Zena Zeno Zenobia Zenon Zephyrin Zeyad Zeynep Zhanar Zhandos Zhelyu Ziad
Ziemowit Zineb Zinedine Zinovy Zion Zippora Zita Zivko Ziya Zlata Zlatan Zlatko Zmitser Zodwa Zohar Zohra Zoran Zorana Zorica Zoryana Zouheir Zrinka Zsigmond
Zsofia Zsolt Zsuzsa Zsuzsanna Zuhair Zulfikar Zulfiya Zulkifli Zuzana Zuzanna Zvezdan Zvi Zviad Zvonimir Zvonko Zydrunas Zygimantas Zygmunt
Авраам Агнешка Адам Адриан Азат Айдар Акакий Алан Алег Алехандро Алиса Алия Альберт Альбина Альфред Аляксандр Аляксандра Аляксей Амалия Анатоль Ангела Анджей
Андре Андреа Андреас Андрэй Анжела Анжелика Антаніна Антонелла Антонио Ариана Арина Аркадзь Арман Армен Арнольд Арсен Артур Ася Афанасий Барак Барбара Бартош
Беата Бенджамин Билл Боб Богдан Божена Борислав Боян Брайан Бронислав Брюс Бісмарк Вадзім Валерій Валянціна Варвара Василиса Васіль Вацлав Вениамин Вераніка
Виолетта Витольд Влада Владислава Владлен Воислав Войцех Вольга Вольфганг Всеволод Вячаслаў Вікторыя Вікторія Віра Віталь Габриэль Галіна Гарри Генадзь Генрих
Георг Герард Герхард Гжегож Грета Грэм Гульнара Гюнтер Давид Даниель Данила Даниэль Дариуш Дарыя Дашдорж Деннис Дерек Джейкоб Джеймс Джейн Джек Дженнифер
Джереми Джерри Джессика Джефф Джеффри Джилл Джим Джо Джоан Джозеф Джон Джонатан Джордж Джорджо Джулиан Джулия Диана Диего Динара Доминик Дональд Дорота Драган
Дэвид Дэн Дэниел Ева Евдокия Ежи Ежы Ефим Закир Зарина Захар Збигнев Златан Зміцер Зоран Зоряна Зухра Ибрагим Игнат Йенс Ильдар Ильдус Ильхам Инга Ингрид
Иннокентий Иоанна Йозеф Йорг Иосиф Йохан Ираклий Искандер Казимеж Казимир Камила Карл Карло Карлос Катажина Кацярына Кевин Кеннет Кирило Кит Клавдия Клаус Клим
Клэр Костянтин Кристиан Кристофер Кшиштоф Кэрри Кэтрин Кірыл Лайма Леон Леонардо Леонід Лера Леся Лех Лешек Лиам Лиза Лилия Линда Луиза Луис Лука Лукас Любов
Любовь Любомир Людвиг Людміла Лідія Лілія Магдалена Магомед Майкл Майя Макар Максимилиан Максім Манана Марат Маргарет Марианна Марио Мариуш Марк Марко Марта
Мартин Марчелло Марыя Матеуш Маттео Махмуд Мацей Мая Мелания Мехмет Микита Милош Мирон Мирослав Мирослава Михаэль Мохаммад Мохаммед Мстислав Муса Мустафа
Мухаммад Мухаммед Мэри Мэтью Міхась Міхаіл Надзея Надія Назар Наиля Натали Наталія Наташа Нателла Никас Никола Николас Николя Нурлан Нурсултан Ніна Олаф Олеся
Оливер Оливия Ольгерд Остап Отар Пабло Паліна Пауль Пилип Платон Пол Прохор Пшемыслав Пьер Пьетро Радик Радослав Раиса Ральф Рамзан Рамиль Рафал Рафаэль Рахиль
Рашид Ребекка Рената Рик Рикардо Ринат Ричард Роберт Роберто Роджер Родион Роза Рон Рональд Ростислав Рубен Рудольф Рустам Рышард Рэй Рэйчел Сабриэль Салават
Самвел Сара Саша Серафим Серж Серхио Сирил Скотт Славомир Снежана Соломія Соня Софи Софья Станіслав Стефан Стив Стивен Сымон Сьюзан Сэм Сэмюэл Сямён Тадеуш
Таисия Тацяна Тигран Тимофей Тимофій Том Томас Томаш Тони Тоня Уилл Уильям Уладзіслаў Ульяна Урсула Фарид Фёдар Федір Феликс Фелипе Фердинанд Фернандо Фиделе
Филипп Франк Франсуа Франц Франческо Фредерик Фрэнк Хавьер Хасан Хорхе Хосе Хуан Хусейн Чарли Чарльз Шамиль Шарль Шон Эдвард Эдвин Эдгар Элизабет Элис Элла
Эльдар Эмилия Эмма Эммануэль Энди Эндрю Энн Энрике Энтони Эрик Эрнест Эстер Юзеф Юлиан Юрген Юхан Ядвига Ян Янина Янис Яраслаў Ярина Ярослава Ясмин Яўген
Яўгенія Яцек Євген Євгенія Єгор Єлизавета Інна
`;

/** Names whose bearers are called by it: in China and Korea the family name stands first. */
const familyFirst = `
Ahn Bae Baek Bai Byun Cai Cao Cha Chae Chang Chen Cheng Cho Choe Choi Chong Choo Chu Chun Chung Cui Deng Ding Dong Du Duan Eom Fan Fang Feng Fu Gao Gong Goh Gu
Guo Gwon Hahn Han Hao He Heo Ho Hong Hou Hu Huang Huh Hwang Im Jang Jeon Jeong Ji Jia Jiang Jin Jo Jung Kang Kim Ko Kong Ku Kwak Kwok Kwon Lai Lam Lau Lee Lei Leung Li
Liang Liao Lim Lin Ling Liu Lu Luo Lyu Ma Mao Meng Moon Nam Nie Noh Ong Park Pei Peng Qi Qian Qin Qiu Ren Rhee Ryu Seo Shao Shen Shi Shim Shin Sim
Sohn Song Su Suh Sun Tam Tang Tao Teng Tian Ting Tsai Tsang Tse Tsui Wan Wang Wei Wen Wong Woo Wu Xi Xia Xiang Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yeo Yi Yim Yin
Yoo Yoon Yu Yuan Yun Zeng Zhai Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou
`;

const hashesOf = (text: string): ReadonlySet<number> => {
  const words = cutWords(text);
  return new Set(words.lo.subarray(0, words.length));
};

/** By folded hash. */
export const givenNames: ReadonlySet<number> = hashesOf(frequent);
const allNames: ReadonlySet<number> = hashesOf(`${frequent} ${others}`);
const familyNames = hashesOf(familyFirst);
const stems = new Set(
  `${frequent} ${others}`
    .split(/\s+/u)
    .filter((word) => isCyrillic(word))
    .map(stemHash),
);

const caseEnding = /(?:[аеиіоуыюя]|[оеё]м|[оеё]й)$/u;

/** A given name as the lists have it, in a case form, or none. */
export function givenNameAt({ words, block }: Scan, i: number): 'listed' | 'declined' | null {
  const lo = words.lo[i]!;
  if (allNames.has(lo)) return 'listed';
  if (!isCyrillic(block.text, words.start[i])) return null;
  if (!stems.has(stemHashAt(words, block.text, i))) return null;
  return caseEnding.test(block.text.slice(words.start[i], words.end[i])) ? 'declined' : 'listed';
}

export const isGivenName = (scan: Scan, i: number): boolean => givenNameAt(scan, i) !== null;

/** A family name that Chinese and Korean people have before their given names. */
export const isFamilyFirst = ({ words }: Scan, i: number): boolean => familyNames.has(words.lo[i]!);
