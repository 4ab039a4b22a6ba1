"""The forenames that people in England commonly have: where names and bodies stand unparted, they show a person."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(words.split())


FORENAMES = _set(
    """
    aaron abbey abbie abby abdul abdullah abena abid abigail abu adam ade adele adnan adrian afzal agnes agnieszka
    ahmed aidan aileen ailsa aimee aisha ajay akhtar alan alana alastair albert alec alejandro alesha alex alexander
    alexandra alexis alfie alfred ali alice alicia alisdair alison alistair alix allan allen allison alma alun
    alyson amanda amar amara amelia amina amir amit amjad ammar amy ana anand andre andrea andreas andrew andy
    angela angelina angie angus anil anisa anita anjali anjum ann anna annabel annabelle anne anneliese annette
    annie annmarie ansar anthea anthony antoinette antonia antony anwar arabella archie arif arjun arlene arran
    arthur arun asad asha ashley ashok asif asma audrey ava avril ayesha ayisha azhar aziz babs baljit barbara
    barney barrie barry bart basil beatrice becca beccy becky belinda ben benedict benjamin bernadette bernard bert
    beryl bess beth bethan bethany bette betty bev beverley beverly bhavna bilal bill billie billy bo bob bobbie
    bobby brad bradley brenda brendan brent brian bridget bridie brigid bronte bronwen bruce bryan bryn bryony
    bukola bushra caitlin callum calum calvin cameron camilla candice carina carl carla carly carmel carmen carol
    carole caroline carolyn carrie caryl carys casey cassandra cath catherine cathie cathryn cathy catriona cecilia
    cecily celia ceri cerys chantal chantelle charlene charles charley charlie charlotte charmaine cheryl chidi
    chinedu chloe chris chrissie chrissy christian christina christine christopher ciara cindy claire clara clare
    clarissa claudia clifford clint clive coleen colette colin colleen colm conor constance cordelia corinne
    courtney craig cressida curtis cynthia cyril dafydd daisy damian damien damon dan daniel danielle danny daphne
    darrell darren darryl daryl dave david davina dawn dean deb debbie debora deborah debra declan deepa deepak
    deepika deirdre delia della delroy delyth denis denise dennis derek dermot derrick desmond dev devina di diana
    diane dianne dilip dilwyn dilys dinah dipti dominic dominique don donald donna dora doreen dorian doris dorothy
    doug douglas duncan dylan eamonn eddie edith edmund edna eduardo edward edwin eileen eirlys elaine eleanor elena
    elinor elisabeth eliza elizabeth ella ellen ellie elliot elliott elsa elsie emeka emilia emily emma emmanuel
    emrys enid eric erica erika erin ernest esme esmee esther ethan ethel eugene eunice eva eve evelyn evie ewa ewan
    faisal farah farhan farid farida farooq farouk farzana fatima fay faye felicity femi fenella fergus ffion fiona
    fionnuala flora florence folake fran frances francesca francine francis frank frankie fraser fred freda freddie
    frederick freya gabriel gabriela gabrielle gail gareth garry garth gary gavin gaye gaynor gemma gena geoff
    geoffrey george georgia georgie georgina geraint gerald geraldine gerard gerry gethin ghazala giles gill gillian
    gina giovanni gita glenda glenn glenys gloria glyn glynis godfrey gordon graeme graham grahame greg gregg
    gregory greta gurdeep gurdip gurpreet gus guy gwen gwendoline gwyn gwyneth gwynne habib hamish hamza hanif
    hannah hardeep hardip hari harinder harjit harold haroon harpreet harriet harry harvey harvinder hasan hassan
    hayley heather heidi helen helena helene henrietta henry herbert hilary hilda holly howard hugh hugo humphrey
    hussain hussein huw hywel iain ian ibrahim ieuan ifor ilona imogen imran imtiaz inderjit ines ingrid iolo iqbal
    ira irene irfan iris isaac isabel isabella isabelle isla ismail isobel ivan ivor ivy iwan jack jackie jacky
    jaclyn jacob jacqueline jacquelyn jacqui jade jagdeep jagdish jaime jake jamal james jamie jan jane janet
    janette janice janine jared jarrod jas jasbir jasmin jasmine jason jaspal jasper jaswinder javed javid jay jayne
    jean jeanette jeanne jed jeff jeffrey jemima jen jenna jennie jennifer jenny jeremy jerome jerry jess jesse
    jessica jessie jill jillian jim jimmy jo joan joana joann joanna joanne jocelyn jodi jodie jody joe joel johanna
    john johnathan johnny jon jonah jonathan jonny jose joseph josephine josh joshua josie joss joyce juan juanita
    jude judi judith judy jules julia julian juliana julie juliet juliette justin justine kamal kamaljit karan karen
    karina karine karl kashif kasia kat katarzyna kate kath katharine katherine kathleen kathryn kathy katie katrina
    katy kay kaye kayleigh keiran keiron keith kelly kelvin kemi ken kenneth kenny keri kerri kerrie kerry kev kevin
    khadija khalid kieran kieron kim kimberley kimberly kiran kirsten kirstie kirstin kirsty kishor kit kofi kris
    krishna kristian kristina kristy kuldeep kully kulwinder kurt kwame kyle kylie lara larry laura lauren laurence
    laurie lawrence leah leanne leila len lena leo leon leona leonard leonie leonora leroy lesley leslie lewis lia
    liam lianne libby lila lilian lillian lily linda lindsay lindsey linsey lionel lisa liz liza lizzie lloyd lois
    loraine lorenzo loretta lorna lorraine lottie lou louis louisa louise luca lucas lucie lucinda lucy luis luke
    lydia lyn lynda lyndsay lyndsey lynette lynn lynne lynsey mabel maddie madeleine magda magdalena maggie mahmood
    mair maisie malcolm mandeep mandy manjit manpreet marc marcella marcia marco marcus marek margaret margarita
    margery margo margot maria mariam marian marianne marie marilyn marina marion marisa marjorie mark marlene
    marsha martha martin martina martyn marvin mary maryam matilda matt matthew maud maureen maurice mavis max
    maxine maya meera mehmet mehmood mel melanie melissa melvin melvyn meredith merryl mervyn mia michael michaela
    michele michelle mick mike miles millie milly mina miranda miriam mo mohamed mohammad mohammed mohan moin moira
    mollie molly mona monica monika morag morgan morris moses muhammad mungo muriel mushtaq mustafa myra myriam
    nabila nadeem nadia nadine najma nancy naomi narinder nasar naseem nasir nasreen natalia natalie natasha nathan
    nathaniel nav naveed nazia nazir ned neelam neeta neha neil nell nellie nerys neville ngozi niall niamh nichola
    nicholas nick nicki nickie nicky nicola nicole nigel nikita nikki nina nisha nita noel noelle nora noreen norma
    norman nuala obi ola olga olive oliver olivia ollie olu omar oona oonagh orla oscar osman owain owen pam pamela
    paolo pat patricia patrick patsy patti paul paula pauline pawel peadar pedro peggy penelope penny percy perry
    pete peter petra phil philip philippa phillip phillipa philomena phoebe phyllis pierre piers piotr pippa polly
    pooja prakash pritesh pritpal priya priyanka prue quentin quinn rachael rachel radha rae rafiq raheem rahul raj
    raja rajesh rajinder rajiv ralph ram ramesh rana randeep randolph ranjit rashid rashida ravi ravinder ray
    raymond rebecca rebekah reece reena reg reginald rekha rena rene renee reuben rex rhian rhiannon rhoda rhona
    rhys ria riaz ricardo richard rick ricky rita rizwan roanna rob robbie robert roberta roberto robin robina robyn
    rod roderick rodger rodney roger rohan roisin roland rolf roma ron ronald ronan ronnie rory rosa rosaleen
    rosalind rosamund rosanna rosanne roseanne rosemarie rosemary roshan rosie rosina ross rowan rowena rowland
    roxanne roy ruby rukhsana rupert russ russell ruth ryan sabina sabine sabrina sade sadia sadie safina sahar
    saima saira sajid sajida saleem salim sally salma salman sam samantha samina samir samuel sana sandeep sandi
    sandie sandra sanjay sanjeev santosh sara sarah sardar sarita sarwar sasha satnam satvinder saul scott sean seb
    sebastian seema selina selwyn serena seth shabana shabir shafiq shahid shahida shahnaz shaista shamim shane
    shanice shannon sharif sharmila sharon shaun shazia sheela sheena sheila shelagh shelley shelly sherif sheryl
    shilpa shirin shirley shiv shona shuja sian sid sidney sienna simeon simon simone sinead sinéad siobhan siobhán
    sioned siân sofia sonia sonja sonya sophia sophie spencer stacey stacie stacy stan stanley stef stefan stefano
    stella steph stephanie stephen steve steven stewart struan stu stuart sue sukhdev sukhvinder sukhwinder suki
    sultana sumaira suman sunil sunita suresh surinder susan susanna susannah susanne susie suzanna suzanne suzi
    suzie suzy svetlana sybil sylvia sylvie tabitha tahir tahira talib tamara tamsin tamzin tania tanya tara tariq
    tarlochan tasha ted terence teresa terri terry tess tessa thea thelma theo theodore theresa therese thomas
    tiffany tilly tim timothy tina toby todd tom tomasz tommy toni tony tonya tracey tracie tracy trevor tricia
    trish trisha trudi trudie trudy tunde tyler tyrone una ursula usha usman val valerie vanessa vaughan vera verity
    vernon veronica vic vicki vickie vicky victor victoria vijay vikki vikram vince vincent vinod viola viv vivian
    vivien vivienne wajid wally walter wanda waqar waseem wayne wendy wes wesley wilf wilfred will william winifred
    winston wyn xavier yasin yasmeen yasmin yemi yousaf youssef yusuf yvette yvonne zac zach zachary zafar zahid
    zahida zahir zahra zainab zak zaki zara zeenat zena zia zoe zoë zulfiqar
    """
)
"""Not those that are as often words of bodies, places or posts: Amber, Charity, Chelsea, Faith, Hope."""
