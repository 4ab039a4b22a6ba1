"""The forenames that people in England commonly have: where names and bodies stand unparted, they show a person."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(words.split())


FORENAMES = _set(
    """
    aaron abbey abbie abby abdallah abdi abdirahman abdisalam abdou abdul abdulaziz abdulkadir abdullah abe abena
    abi abid abigail abiodun abiola abosede absalom abu achim adaeze adah adam adan adaora addie ade adebayo adedayo
    adeel adeela adele adeline adenike adeola adetokunbo adewale adil adina adnan adrian adrienne afia afonso afua
    afzal agatha aggie agnes agnieska agnieszka ahmad ahmed ahmet aida aidan aileen ailsa aimee aine aisha aisling
    aissatou aiyana ajay ajit akash akeem akhtar aki akin akinola akosua akshay alan alana alasdair alastair albert
    albertina aldo alec alejandra alejandro aleksander aleksandra alesha alessandra alessandro alex alexander
    alexandra alexandre alexandru alexey alexis alf alfie alfonso alfred alfreda algernon alhaji ali aliaksandr
    alice alicia alina alisdair alison alistair alix aliya aliyah allan allegra allen allie allison allyson alma
    almas aloysius alphonse alun alvin alwyn alys alyson alyssa amaka amanda amandeep amani amar amara amarjit
    ambreen amelia amelie amina aminat aminata aminul amir amiri amit amjad ammar amrit amrita amritpal amruta amy
    ana anand anastasia anders andre andrea andreas andreea andreia andrej andres andrew andrzej andy aneesa aneeta
    aneirin aneta aneurin angela angelica angelina angelique angelo angharad angie angus aniela anika aniket anil
    anisa anisha anissa anita anjali anjana anjum anjuman ankit ankita ann anna annabel annabelle annalise anne
    anneka annelies anneliese annelise annemarie annette annie annika annis annmarie ansar anselm anserine anshul
    anthea anthony antje antoinette anton antonella antonia antonio antonios antony anwar anya aoibhinn aoife
    arabella aran arash archie aretha arfan ariana ariel arif arisa arjun arkadiusz arlene armando arminder arnav
    aron arran arshad artem arthur artur arun aruna arvind arwel arwen aryan asad asha ashfaq ashish ashleigh ashley
    ashlyn ashok ashraf ashwin asif asim asiya asma asmita assad astrid ataullah athena atif atiya atul auberon
    aubrey audrey augustine augustus aurelia aurora ava avi avis avni avril avtar awais ayaan ayah ayaz aydin ayesha
    ayisha ayo ayodele ayse ayub azeem azhar azim aziz aziza azra babar babatunde babs bahadur bahar balbir baldev
    baljit balraj balvinder balwinder barbara barnabas barnaby barney barrie barry bart bartholomew bartosz bashir
    basil basit bassam bastian baz bea beata beatrice beatrix beattie becca beccy becky becs belinda bella belle ben
    benedict benita benito benjamin benjy bennie benny berenice bernadette bernadine bernard bernice bert bertha
    berthold bertie beryl bess beth bethan bethany bethia betsy bette betty beulah bev beverley beverly bhavna
    bhupinder bianca biddy bijal bikram bilal bill billie billy bindu biodun birgit blanche blessing blodwen
    bláthnaid bo bob bobbie bobby bogdan bola boris boyd brad bradley branwen breda bree brenda brendan brendon
    brenna brent bret brett brian bridget bridie brigid briony britt brody bronagh bronisława bronte bronwen bruce
    bruno bryan bryn brynley bryony bukola burak bushra byron cadi caetano cai caitlin caleb callum calum calvin
    cameron camila camilla camille candice caoimhe caradoc carenza carina carl carla carlos carlotta carlton carly
    carmel carmela carmen carol carola carole carolina caroline carolyn caron carrie carwyn caryl carys casey cass
    cassandra cassie catalina caterina cath cathal catherine cathie cathleen cathryn cathy catrin catriona cecilia
    cecily cedric celeste celia celine celyn cemal ceri ceridwen cerys cesar chandni chandra chanel chantal chantell
    chantelle charissa charita charlene charles charley charlie charlotte charlton charmaine charmian chas chaz
    chelsey cheryl cheryll chiamaka chiara chidi chika chinedu chinwe chioma chipo chizoba chloe chris chrissie
    chrissy christa christabel christian christiana christina christine christopher christos chukwuma cian ciara
    ciaran cicely cilla cindy claire clara clare clarice clarissa claude claudette claudia claudine claudio claus
    cledwyn clem clement clementine cleo cleopatra clifford clint clive clodagh clotilde colby coleen colette colin
    colleen colm colman conall connie conor conrad constance coralie cordelia corinne cormac cornelia cosima cosmo
    costas courtney craig cressida crispin cristian cristiana cristina curtis cuthbert cynthia cyril cyrus dafydd
    dagmar dahlia dai daisy dalbir daljit dalvinder damian damien damini damion damir damon dan dani daniel daniela
    daniele danielius daniella danielle danish danny danuta daphne dara daragh darcey darcie dario darius darragh
    darran darrel darrell darren darrin darryl darshan darshana daryl daud dave davey david davide davina davinder
    davy dawid dawn dayo daz dean deb debbie debora deborah debra debs decima declan deeba deena deepa deepak
    deepika deepti deidre deiniol deirdre delia della delphine delroy delwyn delyse delyth demetrius demi denis
    denise deniz dennis denny denzil deon derek dermid dermot derrick dervla des desiree desirée desmond dev devina
    dewi dhiraj dhruv di dian diana diane dianne diarmuid diego dieter dietmar digby dilip dilwyn dilys dimitri
    dimitrios dina dinah dinesh dionne dipa dipak dipesh dipti dirk divya djamila dolly dolores dom domenico dominic
    dominik dominika dominique don donal donald donato donna donnie donovan dora dorcas doreen dorete doria dorian
    doris doron dorota dorothea dorothy doug dougal douglas dov drew drusilla duane dulcie duncan dwayne dyfed
    dyfrig dylan dympna eamon eamonn ebenezer ebun ed eddie edgar edie edita edith edmund edna eduardo edward edwin
    edyta efosa efua egbert eglantyne ehsan eifion eileen eira eirian eirlys eirwen ejike elaine elan eleanor elena
    eleni eleri elfed elfrida elham elias elif elijah elin elinor elis elisa elisabeth elise elissa eliza elizabeth
    ella ellen ellie elliot elliott eloise elouise elsa elsie elspeth elvira elwen elwyn elyse emeka emer emil emile
    emilia emily emina emlyn emma emmanuel emmeline emre emrys ena enda endellion enid eniola enoch enrico enrique
    enya eoghan eoin ephraim erasmus erdem eric erica erik erika erin ernest ernestine ernie errol ershad erwin esau
    eshan esme esmee esmeralda esperanza esra estella estelle esther esyllt etain ethan ethel ethelbert etta ettie
    euan eugene eugenia eugénie eunice eusebio eustace eva evadne evangeline eve evelina evelyn everton evie ewa
    ewan ewart ewelina eweline ezekiel ezra fabia fabian fabio fabrice faheem fahim fahmida faisal faiza faizal
    faizan fanny farah fareed fareeha farhan farid farida fariha farooq farouk farrah farzad farzana fatemeh fatima
    fatmata fatou fatoumata faustina fawzia fay fayaz faye faysal fearghal federica federico felicity feliks felix
    femi fenella ferdinand fergal fergus fernanda fernando ferne festus ffion fidel fidelma filip filippo filomena
    finbar finola fiona fionnuala firdaus firoz flora florence florian folake folasade fouad fran frances francesca
    francesco francine francis franciszek francois frank frankie frans franz françois françoise fraser fred freda
    freddie freddy frederic frederica frederick frederik freja freya frida fritz fuad funmi funmilayo gabriel
    gabriela gabriele gabrielle gaenor gagandeep gail ganesh gareth garry garth gary gav gavin gaye gayle gaynor
    geeta gemini gemma gena genevieve geno geoff geoffrey george georgia georgie georgina geraint gerald geraldine
    gerallt gerard gerda gerrard gerry gert gertrude gethin gethyn ghazala ghulam gianluca gideon gilda giles gill
    gillian gina gino giorgio giorgos giovanni girish gita giulia giuseppe glenda glenis glenn glennis glenys gloria
    glyn glynis glynn glynne godfrey gopal goran gordon gosia grace gracie graeme graham grahame grainne grazyna
    greg gregg gregor gregory gregorz greta grigor grzegorz gráinne gudrun guiseppe gulnaz gulshan gunter gurbir
    gurcharan gurdeep gurdev gurdip gurinder gurjit gurmeet gurminder gurmit gurpreet gursharan gurvinder gus guy
    gwen gwenda gwendolen gwendoline gwendolyn gwenllian gwilym gwladys gwyn gwyndaf gwyneth gwynfor gwynne haaris
    habib hadiya hafeez hafiz hafsa hafsah haider hajra hakan hakim hal haleema halima halina hameed hamid hamida
    hamish hammad hamza hana hanan hania hanif hank hanna hannah hanne hannelore hans harald harbhajan harbinder
    hardeep hardev hardip hari harinder haris harish harjinder harjit harjot harkiran harleen harmeet harminder
    harold haroon haroun harpreet harriet harriette harry harshad harshil harvey harvinder hasan hashim hasina
    hasnain hassan hattie haydar haydn haydon hayley hazel heather hector hedley hedwig heena heidi heinz heledd
    helen helena helene helga helmut hema hemant hemlata hendrik henri henrietta henrik henry henryk herbert
    hermione hester hettie hetty hilal hilarie hilary hilda hina hiram hiren hitesh holly honor honora horace
    hortensia howard hubert hugh hugo huma humaira humera humphrey humza husna hussain hussein huw hyacinth hywel
    iago iain ian iana ibrahim ibrar idris idwal ieuan ieva ifan ifeanyi ifeoma ifor ifti iftikhar ignatius igor
    ihsan ijaz ijeoma ike ikram ilaria ilona ilyas imelda immanuel imogen imogene imraan imran imtiaz inaya inayat
    inderjit inderpal indira indra ines inge ingeborg ingmar ingrid inigo inna ioan ioana ioanna iola iolanda iolo
    iona iorwerth iphigenia iqbal ira iram irek irena irene irfan irina iris irma irving isaac isabel isabella
    isabelle isadora isaiah isatu ishaq ishbel ishmael isidore isla isma ismael ismail ismat isobel israr issa
    istvan ita ivan ivana iveta ivo ivor ivy iwan iwona izabela izzie izzy jabeen jabir jacek jacinda jacinta jack
    jackie jacky jaclyn jacob jacqueline jacquelyn jacquetta jacqui jacquie jad jade jadwiga jafar jagdeep jagdish
    jagjeet jagjit jago jagtar jahangir jai jaime jaimin jaina jake jakub jaleel jalil jamaal jamal jameel jameela
    jamel james jamie jamil jamila jamison jan jana janak jane janek janella janelle janet janetta janette janey
    janice janie janine janis janki jann janusz jared jarek jaroslaw jarrod jas jasbir jasdeep jaskaran jasleen
    jasmeen jasmin jasminder jasmine jason jaspal jasper jaspreet jasvinder jaswant jaswinder jatinder javaid javed
    javid javier jawad jay jaya jayant jayde jayden jaydon jayesh jaymin jayne jayshree jaz jean jeanette jeanne
    jeannette jeannie jeannine jed jeevan jeff jeffrey jehan jelena jem jemima jemma jen jenan jenifer jenna jenni
    jennie jennifer jenny jeremiah jeremy jermaine jerome jerry jerzy jess jessamine jessamy jessamyn jesse jessica
    jessie jethro jez jhon jignesh jill jillian jilly jim jimmy jitendra jo joachim joan joana joann joanna joanne
    joao joaquim jocasta jocelyn jodi jodie jody joe joel joellen joely johan johann johanna johannes john johnathan
    johnnie johnny jolanta jolene jolie jon jonah jonas jonathan joni jonny jonty joost jorge joris jose josef
    josefina joseph josephina josephine josette josh joshua josiah josiane josie josip joss jotham joti joy joyann
    joyce jozef juan juanita judah judd jude judi judith judy judyta jule jules julia julian juliana julianne julie
    julieanne juliet juliette julio julius juned jurgen justin justina justine justyna jutta juweria jyoti jyotsna
    kabir kacper kadeem kaiden kailash kaitlin kaja kajal kaleem kalpana kalpesh kalsoom kalvinder kalwinder kamal
    kamala kamaljit kamil kamila kamran kanta kanwal kapil kara karam karamjit karan karel karen karenza karim
    karima karin karina karine karis karl karolina karoline karsten kartik karun karyn kashif kasia kasim kasra kat
    katarina katarzyna kate katerina kath katharina katharine katherine kathi kathleen kathrine kathryn kathy katia
    katie katja katleen katlyn katrina katy katya kauser kaveh kavita kawsar kay kaye kayla kaylee kayleigh kaz kazi
    kazimierz kealan keeley keely kees kehinde keir keira keiran keiron keisha keith kelechi kelly kelsey kelvin
    kemal kemi ken kenan kenji kenneth kenny kenzie keren kerensa keri kermit kerri kerrian kerrie kerry kerryann
    keshia ketan kev keva kevin kezia keziah khadija khadra khaled khalid khalida khalil khawaja khurram khushi
    khyati kian kiara kiera kieran kieron kieth kiki killian kim kimberley kimberly kinga kiran kiranjit kiren kirit
    kirpal kirsteen kirsten kirstie kirstin kirstine kirsty kishan kishor kishore kit kitty kiyan klara klaudia
    klaus koffi kofi kojo konrad konstantin konstantinos kortney kostas kranti kris krishna kristen kristian kristin
    kristina kristof kristoffer kristopher kristy krystal krystyna krzysztof kudzai kulbir kuldeep kuljit kully
    kulvinder kulwinder kunal kuran kurt kusum kwabena kwaku kwame kwasi kyle kylie kyra kyran kyriakos lachlan
    ladan laila lakhbir lakhvinder lakshmi lalita lamin lana lancelot lara larissa larry lars lata latif latifa
    latisha latoya laura lauraine lauren laurence lauretta laurie lavinia lawrence layla lazarus leah leander
    leandra leanna leanne leanora leda leena leighann leila lemuel len lena lenka lennie lenny lenora leo leoma leon
    leona leonard leonardo leonidas leonie leonora leopold leroy les lesley leslie leszek leta letitia lettice levi
    levon lewis lewys lexi lexie leyla lia liam liana lianna lianne libby lidia liesl lila lilah lili lilia lilian
    liliana lillian lillie lilly lily lina linda lindsay lindsey lindy linette linnea linsey linus linzi lionel lisa
    lisbeth lise lisette lissa livia liviu liz liza lizzie ljiljana lleucu llewellyn llewelyn llinos llio lloyd lois
    lola lolita loraine loreen lorelei lorenza lorenzo loretta lori lorie lorin lorna lorne lorraine lotte lottie
    lotty lou louella louis louisa louise lowri luana lubna luca lucas lucia lucian luciana luciano lucie lucien
    lucilla lucille lucinda lucius lucja lucretia lucy ludmila ludovic ludwig luigi luis luisa lukas lukasz luke
    lula lulu luna lutfur luther lydia lydie lyla lyn lynda lynden lyndon lyndsay lyndsey lynette lynn lynne
    lynnette lynsey lynton lyra lysander lyudmila mabel mabs maciej macy madalina madan maddalena maddie maddy
    madelaine madeleine madeline madge madhu madina madonna maeve mafalda magda magdalena magdalene maggie maghan
    magnus mags maha mahad mahalia maham mahbub mahesh mahfuz mahira mahmood mahmoud mahmud mahnoor mahomed mahtab
    mai maia maida maimuna mair mairead mairi mairéad maisie maisy maja majid maksym malachi malachy malaika malak
    malcolm malcom maleeha malgorzata malika malin malini malissa mallory mamadou mamta manal manasi mandeep mandip
    mandira mandy manesh manish manisha manjinder manjit manju manjula manmohan manoj manpreet mansoor mansour
    manuel manuela manvir manzoor maqbool maqsood mara maralyn marc marcel marcela marceline marcella marcelle
    marcelo marcia marcin marco marcus mared marek margaret margaretta margarida margarita marge margery margie
    margo margot marguerite mari maria mariam marian mariana mariann marianne mariatu maribel marica maricel marie
    mariella marietta marijke marika marilena marilou marilyn marilynne marina mario marion marios marisa marissa
    marita marius mariusz marjan marjorie marjory mark marla marleen marlene marlon marnie maroof marsaili marsha
    marta marten martha marthe martin martina martine martino marty martyn marv marvel marvin marwa mary maryam
    maryann maryanne maryjane marylyn maryse marzena masood massimo masud masuma mateo mateus mateusz mathew mathias
    mathieu mathilda matilda matilde matt matteo matthew matthias matti mattia mattie maud maura maureen maurice
    maurizio mavis mavreen max maxim maximilian maximillian maximus maxine maya mayur mayuri maz mazhar małgorzata
    meabh meadbh meena meenakshi meera meg megan meghan mehdi mehmet mehmood mehreen mehtab mehul mehwish meinir
    meirion mel melania melanie melinda melissa melita melodie melody melonie melony melvin melvyn mena menna
    mercedes meredith meredydd meri meriel merryl merryn mervin mervyn meryem meryl mfon mia micaela micah mical
    michael michaela michal michał micheal michela michele micheline michelle micheál mick mickey miguel mihaela
    mihai mihir mikael mikaela mikayla mike mikhail miklos mikolaj mila milan milana mildred milena miles milla
    millicent millie milly milo milos mimi mina minal minesh minette minna minnie mira mirabel miran miranda
    mireille mirela miren miriam miriama miroslav miroslaw mirosław mirza misbah mischa misha mitesh mitul mitzi mo
    mofe mohamad mohamed mohammad mohammed mohammod mohamud mohan mohbub mohini mohit mohsin moin moinuddin moira
    moises mojisola mollie molly momodou mona monica monika monique montague monty moosa morag morgan morgana morna
    morris morven morwen morwena morwenna moses mostyn motunrayo mourad moya muaz mubarak mubashir mudassar mufaddal
    muhamed muhammad muhammed muhammet muhit muhsin mukesh mukhtar muna munawar mungo munir munira murad murat murdo
    muriel murielle musa musarat mushtak mushtaq mustafa mustapha mustaq muzaffar mwamba mya myfanwy mykola myles
    myra myriam myrna myron myrtle nabeel nabeela nabil nabila nada nadeem nadeen nadege nadejda nader nadezhda
    nadia nadine nadir nadira nadya naeem nafeesa nafisa naheed nahid nahida nahum naila naima naina najam najib
    najibullah najma najwa nalini namrata nana nancy nandini nanette nansi naomi napoleon narendra naresh narges
    nargis nariman narindar narinder narmin nasar naseem naseema nasim nasima nasir nasra nasreen nasrin nassar
    nasser nassim natacha natalia natalie natalya natan natasa natasha natassia nathalie nathan nathanael nathania
    nathaniel natividad naushad nav navdeep naveed naveen navid navin navjot navneet navtej nawal nawaz nayan nazan
    nazar nazeem nazia nazim nazir nazish nazma nazmul neal ned neda neelam neelama neeraj neeru neesha neeta neha
    nehal neil neira nela nelda nell nellie nelly nena nerea nerina nerissa nerys nessa nesta nestor netta nevena
    neville nevin ngozi niall niamat niamh nichol nichola nicholas nichole nicholette nicholle nick nicki nickie
    nicky nicodemus nicol nicola nicolai nicolas nicole nicoletta nicolette nidhi niels nigel nigella nihal nihat
    nikesh nikhil niki nikita nikki nikola nikolai nikolaos nikolas nikos nila nilam nilesh nilima nilofer nils
    nilufar nima nimesh nimisha nimmi nina ninette ninian niraj niran nirav nirmal nirmala niro nisha nishat nishi
    nishit nita nitesh nithya nitin nizam nkechi nkem nnamdi nneka noa noah nobuko noe noel noelle noemi noleen nona
    nonie noor noori nora noralyn norbert noreen noreena noriko norma norman norval nosheen nozipho nuala nuno nur
    nura nurul nusrat nwando nyasha nye nyree oana obafemi obediah oberon obi octavia octavian odessa odette odhran
    odile odran ofelia oisin oisín ojas oksana ola oladele olaf olalekan olamide olan olanrewaju olaseni olav oleg
    oleksandr olena olga olimpia olive oliver olivia olivier oliwia ollie olu oluchi olufemi olufunke olugbenga
    oluseun oluwaseun oluwatoyin olwen olwyn olympia omar omari omolara omotayo ondine onora onyeka oona oonagh
    oonah ophelia oprah oran oren orhan oriana oriel orin orla orlaith orson orville osagie osama oscar osian osman
    osric ossian ossie oswald oswin othman otilia otis ottilie otto ottoline ovidiu owain owais owen oyinkan ozan
    pablo paddy padma padraic padraig padraigh paige paloma pam pamela pamelia pamella panayiotis pankaj pansy paola
    paolina paolo paras pardeep parisa parmindar parminder parmjit parneet parvaiz parvati parveen parvez parvin
    pascal pascale pat patience patrice patricia patricio patrick patrycja patryk patsy patti pattie paul paula
    paulette paulina pauline paulo pavan pavel pavlos pawan pawel payal paz peadar peder pedr pedro peggy pelham
    pelin pema penelope penina penny pepe percy perdita peregrine pereyra perpetua perry persephone persis pervaiz
    pervez petar pete peter petr petra petrina petroc petronella petros petrus petula phebe phelim phil philbert
    philida philip philipp philippa philippe phillida phillip phillipa philly philomen philomena phineas phoebe
    phoebie phylis phyllida phyllis pia pierre pierrette piers pieter pietro pilar piotr pip pippa pippy pius
    placido plum polly pollyanna pooja poonam pooran portia prabha prabhjot prabjot pradeep pradip pragna prakash
    pramila pramod pranav pranesh prasad prashant pratap pratik pratima praveen praveena pravin preethi preeti
    preetika premila primo primula prisca priscila priscilla pritam pritesh priti pritpal priya priyan priyanka
    priyesh pru prudence prue prunella pryce pushpa pádraig qadir qaiser qamar qasim qudsia queenie quentin quincy
    quinn quinten quintin quinton rab rabia rachael rachana racheal rachel rachelle radek radha radka radoslaw
    radosław rae rafael rafaela rafaella rafal rafał rafe rafi rafiah rafiq raghav raghbir ragini rahat raheem rahel
    rahima rahul raife raimund rainer raisa raj raja rajan rajani rajbir rajdeep rajeev rajesh rajinder rajiv
    rajkumar rajni rajnish rajpal rajvinder rakesh rakhee rakiya ralph ram raman ramandeep ramesh ramin ramiro ramla
    ramon ramona ramzan ramzi rana ranbir randal randall randeep randolph rani ranjana ranjeet ranjit ranulph
    raphael raphaela raquel rasheed rasheeda rashid rashida rashmi rasmus rastislav ratna raul raulf raveena
    raveendra ravi ravina ravinder raviraj rawan ray rayhan raymon raymond raymonda raza razaq razia reanna rebecca
    rebecka rebekah reda reece reema reena reenie reeta reg reggie regina reginald regis rehan rehana reinhard
    reinhold reiss rejina rekha remi remigiusz remo remy rena renae renata renate renato rene renee renu renuka
    resham reshma reshmi retha reuben reva revathi rex reyhan reza rhea rhiain rhian rhianna rhiannan rhiannon
    rhidian rhoda rhodri rhona rhonda rhonwen rhyannon rhydian rhydwyn rhys ria riana rianna riaz rica ricardo richa
    richard rick ricky rico rida ridwan riet rigoberto riham rihanna rikki rima rimsha rina rinku riona ripon
    rishabh rishi rita ritesh ritu riva riya riyad riyaz rizwan rizwana roald roanna rob robb robbi robbie robbin
    robert roberta roberto robin robina robyn rocco rocio rod roderick rodger rodica rodney rodolfo rodrigo roger
    rohan rohini rohit roisin rojin roksana roland rolande rolando rolf rollo roma romain romaine romana romano
    romesh romilly romola romy ron rona ronald ronan ronel ronia ronit ronnie roo roopa roopam rory ros rosa rosalba
    rosaleen rosalia rosalie rosalind rosaline rosalyn rosamond rosamund rosanagh rosanna rosanne rosario rosaura
    roseanne roselin roselle roselyn rosemarie rosemary rosetta roshan rosheen roshini roshni rosie rosina roslyn
    ross rosslyn rosy rowan rowena rowland roxana roxane roxanne roxy roy roz roza rozina ruairi ruairidh ruaridh
    rubayet rubel ruben rubin rubina ruby rudi rudolf rudolph rudy rufaro rufus ruhi ruhul rui rukhsana rukia
    rukmini rukshana rumana rumbidzai rumi rune rupa rupal rupert rupinder rusell russ russell rustam ruta rutendo
    ruth ruthanne ruxandra ryan ryszard saba sabah sabeel sabeena saber sabha sabiha sabina sabine sabir sabra
    sabrina sachin sadaf saddam sade sadhana sadia sadie sadiq sadiya saeed saeeda safia safina safiya safiyah
    saghir sahar sahdev sahib sahil sahra saif saiful saifullah saima saiqa saira sajid sajida sakina sakshi salah
    salahuddin salama saleem saleema saleha salih salim salimah sallie sally sallyann salma salman salome salvador
    salvatore sam samad samantha samar samara sameena sameer sameera samia samina samir samira samiya sammi sammie
    sammy samreen samuel samuela sana sanaa sanah sanam sandeep sander sandhya sandi sandie sandor sandra sandro
    sandy sangeeta sania sanja sanjana sanjay sanjeeda sanjeev sanna sanni santi santiago santino santosh sapna
    saqib saqlain sara sarabjit sarah saraid saran saranjit sardar sarfraz sarika sarina sarita sarjit sarvjit
    sarwar sascha sasha saskia satbir satinder satish satnam satpal satvinder satwant satwinder satya saul saundra
    saurabh savita savitri sawsan sayed sayeed sayeeda sayyid scarlet scarlett scilla scott seamus sean seana seanna
    seb sebastian sebastiano sebastien seelan seema seerat segun sehrish sejal selena selim selin selina selma
    selvin selwyn semra senan senga seonaid septimus serafina seren serena sergei sergio sergiu serhiy serkan seth
    seumas seun severin sevim seán shaan shaban shabana shabaz shabbir shabina shabir shabnam shadia shafaq shafiq
    shafiqa shagufta shahbaz shaheda shaheen shaheena shahid shahida shahin shahina shahnawaz shahnaz shahrukh
    shahzad shahzada shaila shailesh shaimaa shaina shaista shakeel shakeela shaker shakil shakila shakira shakur
    shalini shameem shameema shamila shamim shamima shamin shamsa shamsul shan shana shanaz shane shanelle shani
    shania shanice shanna shannen shannon shantel shantelle shanti sharan sharda shareen shareka sharif sharifa
    sharleen sharlene sharmaine sharmila sharmin sharna sharnjit sharon sharron sharyn shashi shaukat shaun shauna
    shavonne shawn shay shayan shayla shayna shayne shaz shazad shazia shaziya shea sheba sheela sheelagh sheena
    sheenagh sheetal shefali sheila sheilagh shelagh shelia shelina shelley shelly shera sheraz sheree sheri sherida
    sherif sherine sherrie sherry sherwin sheryl shevaun shilpa shilpi shingai shirani shiraz shireen shirin shirley
    shiv shivani shlomo shmuel shoaib shobha shobna shola shona shoshana shreya shruti shuaib shubham shugufta shuja
    shyam shyama shylah siaka sian sianed sibel sibongile sid siddharth siddiq sidney sidonie sidra siegfried sienna
    sigourney sigrid silas silke silvana silvester silvia silviu simba simeon simi simon simone simran simranjit
    sina sindhu sindy sinead sinéad sioban siobhan siobhán sion sioned sipho sisi sita sithembile siwan sixten siân
    siôn slavica slawomir smita sneha snezana sobia sofia sohail sohan sohel solange soledad solveig somaya sona
    sonal sonali sonam sondra soni sonia soniya sonja sonny sonya sophia sophie sophy soraya sorcha soren sorin
    sorrel sotiris souad soumaya spencer spiros spyros srinivas stacey stacie stacy stan stanislav stanislaw
    stanisław stanley stasia stavros stef stefan stefania stefanie stefano stefanos steffan steffi stella stellan
    steph stephania stephanie stephanos stephany stephen stevan steve steven stevie stewart struan stu stuart
    subhash sudesh sudha sudhir sue sufyan sugra suha suhail suhayl suhel sujata sujit sukey sukhbir sukhdev sukhi
    sukhjeet sukhjinder sukhjit sukhmani sukhpal sukhraj sukhvinder sukhwant sukhwinder suki sulaiman sulayman
    suleiman suleman suliman sultana sumaira sumaiya suman sumayya sumera sumit sumitra sunaina sundas sundeep
    sunder sunil sunita sunniva sunniya suraj surayya surbhi sureena surekha suresh suresha surinda surinder surita
    surjeet surjit surya susan susana susanna susannah susanne suse susheela sushil sushila sushma susi susie
    sustine suzana suzann suzanna suzannah suzanne suzette suzi suzie suzy sven svetlana sybil sybilla syd syed
    syeda sylvain sylvana sylvester sylvia sylvie sylwia synnove szymon séamus sören sławomir tabitha taher tahera
    tahir tahira tahmina tahseen taiba taibah taiwo tajinder takudzwa tala talha talia talib taliesin tallulah talya
    tamanna tamar tamara tamas tamika tamir tammie tammy tamoor tamsin tamzin tamzyn tanaka tania tanisha taniya
    tanveer tanvi tanvir tanwir tanya tanzeela tanzila tapiwa tara tarana tarek tarik tariq tarlochan tarlok tarquin
    tarun tarunjit tasha taslima tasmin tasneem tasnim tatenda tatiana tatyana tayo tayyab tayyaba ted teddy teena
    tegan tegwen teilo tej tejal tejinder temi temitope tendai tendayi tenille teodor teodora terence teresa terese
    terrance terrence terri terry tesni tess tessa tessie tevin thabo thaddeus thais thalia thandi thandiwe thea
    thelma theo theodora theodore theodoros theon theresa therese theresia thierry thirza thomas thora thorsten
    thérèse tia tiago tian tianna tiarnan tibor tiernan tierney tiffany tilak tilda tilde tillie tilly tim timea
    timo timothea timothy tina tinashe tinotenda tirion titus tobe tobey tobiah tobias toby todd tolu tolulope tom
    tomas tomasz tomi tommie tommy tomoko tomos tomás toni tonia tonie tony tonya tope toral torben torquil torsten
    tove toyin tracey tracie tracy tremaine tresha trev treva trevor tricia trina trini trish trisha tristan
    tristram trixie troy trudi trudie trudy trystan tudur tuhin tulay tulisa tunde turlough twm tyler tylor tyrone
    uche udai udoka ugo ulrich ulrika ulrike uma umair umaira umang umar umer ummara una unaiza uriah uriel ursa
    ursel ursula urszula urvashi usama usha usmaan usman uwe uzair uzma uzoma vadim vahid vaishali val valdis
    valentin valentina valentino valeria valerie valerio valery vanda vandana vanessa vani vansh varinder varsha
    varun vasant vasanti vasile vasiliki vasilios vasudha vatsal vaughan veena veera velma venetia venita vera
    verena verity verna vernon veronica veronika veronique vesna vibha vic vicki vickie vicky victor victoria vida
    vidya vijay vijaya vikesh viki vikki vikram viktor viktoria viktorija vilma vimal vina vinay vince vincent
    vincenzo vineet vineeta vinesh vinita vinnie vinny vinod viola violet violetta vipin vipul viraj virender virgil
    virgilio virginia virginie vishal vishnu vita vitalij vito vittoria vittorio viv viveca vivek vivian viviana
    vivica vivien vivienne vivika vladimir vladislav volker voytek vyvyan waheed waheeda wahid wahida wajid wajiha
    waldemar waled waleed walid wally walt walter wanda waqar waqas warda warrick waseem waseema wasif wasim wayne
    wenda wendell wendie wendy werner wes wesley wieslaw wiesław wiktor wiktoria wilbert wilbur wilf wilfred wilfrid
    wilhelm wilhelmina will willa willard wille willem william willie willy wilma winifred winifrid winnie winston
    wiremu wojciech wolfgang woodrow wyatt wyn xander xanthe xanthia xavi xavier xena xenia ximena xiomara yaa
    yaaseen yacoub yael yahya yakub yamin yana yann yannick yannis yara yaroslav yasemin yaser yash yashika yasin
    yasir yasmeen yasmin yasmina yasser yaw yazmin yehuda yelena yemi yesenia yetunde yevgeny yewande yilmaz ying
    yisrael yitzchak ylva yoana yohannes yoko yolanda yolande yonas yoni yosef youcef yousaf yousef youssef youssouf
    yousuf ysanne yuko yuliya yunus yuri yuriy yusra yusuf yuvraj yves yvette yvo yvonna yvonne zac zach zachariah
    zachary zack zadie zafar zaheda zaheer zahid zahida zahir zahoor zahra zahrah zaida zaina zainab zainul zak
    zakaria zakariya zaki zakir zakiya zalan zaman zamir zander zandra zaneb zanele zaneta zara zareen zarina
    zartasha zayan zayd zayn zayna zaynab zayne zbigniew zbyszek zdenka zeb zebedee zeenat zeeshan zelda zelma zena
    zenab zeno zenobia zephaniah zeshan zeynep zhanna zhi zia ziad ziggy zilla zillah zina zinaida zita ziva ziyad
    zoe zofia zohaib zohra zola zoltan zora zoran zoë zubaida zubair zubeda zuhair zulaikha zuleika zulekha zulfikar
    zulfiqar zuzana zuzanna zygmunt áine łukasz
    """
)
"""Not those that are as often words of bodies, places or posts, or surnames: Amber, Charity, Chelsea, Hope, Jordan."""
