"""Given names that one person may go by: short ones beside the whole, and spellings that are taken for each other."""

from __future__ import annotations

from typing import Final

_ALIKE: Final = tuple(
    frozenset(line.split())
    for line in """
    abigail abby abi gail
    alan allan allen al
    albert al bert bertie
    alexander alexandra alec alex alistair sandy sasha lex
    alfred alf alfie fred
    alison ali allison alyson
    amanda mandy
    andrew andy drew
    andrea andie andy
    angela angie ange
    ann anne anna annie nan nancy
    anthony antony tony ant
    archibald archie
    arthur art
    barbara babs barb
    barry baz barrie
    beatrice bea
    belinda bel linda
    benjamin ben benny
    bernadette bernie
    bernard bernie barney
    bridget biddy bridie
    brian bryan
    caroline carol carrie caz carolyn
    catherine katherine kathryn cathryn kathleen catharine kate katie cath kath cathy kathy kay kitty cat kat
    charles charlie chas chaz chuck
    charlotte charlie lottie
    christine christina chris chrissie chrissy tina
    christopher chris kit topher
    clare claire clair
    clifford cliff
    cynthia cindy
    daniel dan danny
    danielle dani danni
    david dave davey davy dai dafydd
    deborah debra debbie deb debs
    denis dennis den denny
    derek derrick del
    desmond des
    diana diane dianne di
    donald don donnie
    dorothy dot dottie dolly
    douglas doug dougie
    edmund edwin edward ed eddie ted teddy ned
    eleanor elinor ellie nell nora
    elizabeth elisabeth eliza liz lizzie lizzy beth betty bess bessie libby lisa elsie
    emily emma em emmy
    eric erik
    eugene gene
    frances fran francesca fanny
    francis frank frankie
    franklin frank
    frederick fred freddie freddy
    gabrielle gabby
    geoffrey jeffrey geoff jeff
    george georgie
    gerald gerard gerry jerry
    gillian jillian gill jill
    graham graeme grahame
    gregory greg gregg
    harold harry hal
    helen ellen nell lena
    henry harry hal hank
    hilary hillary
    ian iain
    isobel isabel isabelle isabella bella izzy belle
    jacob jake
    jacqueline jacquelyn jackie jacky jacqui jaqui
    james jim jimmy jamie jimbo
    jane jayne janie
    janet janice jan
    jennifer jenny jen jenni
    jeremy jerry jez
    jessica jess jessie
    joanne joanna jo joan
    john jon jack johnny jonny
    jonathan jonathon jon jonny john
    joseph joe joey jo
    josephine jo josie
    joshua josh
    judith judy jude
    julie julia jules
    karen caren kaz
    kenneth ken kenny
    kevin kev
    kimberley kimberly kim
    laurence lawrence larry laurie
    leonard len lenny leo
    leslie lesley les
    lewis louis lou lewie
    louise lou louisa
    lynn lynne lin linda lynda lyn
    madeleine maddie
    malcolm mal
    marc mark marcus
    margaret maggie meg peggy peg marge margie margo madge rita greta daisy
    marian marion
    martin martyn marty
    martina tina
    mary molly polly may maria marie
    matthew matt mat
    maureen mo
    melanie mel
    michael mike mick mickey micky mitch
    michelle shelly shell chelle
    mohammed mohammad muhammad mohamed mo mohd
    nancy nan ann
    natalie nat
    nathan nathaniel nat nate
    neil neal niall
    nicholas nicolas nick nicky nik
    nicola nichola nicky nikki nicki nic
    norman norm
    oliver ollie olly
    pamela pam
    patricia pat patsy tricia trish trisha
    patrick pat paddy pat
    pauline paula
    penelope penny pen
    peter pete
    philip phillip phil pip
    philippa phillipa pip pippa
    rachel rachael rach
    raymond ray
    rebecca becky becca bex
    reginald reg reggie
    richard dick rich richie rick ricky dickie
    robert bob bobby rob robbie bert
    robin rob
    roderick rod roddy
    rodney rod
    roger rodge
    ronald ron ronnie
    rosemary rose rosie
    russell russ
    samantha sam sammy
    samuel sam sammy
    sandra sandy sandie
    sara sarah sally sal sadie
    sean shaun shawn
    sharon shaz shari
    sidney sydney sid syd
    sophie sophia
    stanley stan
    stella estelle
    stephanie steph steff
    stephen steven steve stevie
    stuart stewart stu
    susan suzanne susanna susannah sue susie suzie suzy su
    teresa theresa terry tess tessa terri
    terence terrence terry tel
    theodore theo ted
    thomas tom tommy
    timothy tim timmy
    tobias toby
    tracy tracey trace
    trevor trev
    valerie val
    victor vic
    victoria vicky vicki vikki tori viv
    vincent vince vinny
    vivian vivien vivienne viv
    walter wally walt
    wendy gwendolyn
    wilfred wilf
    william bill billy will willy liam
    winifred win winnie
    yvonne eve
    zachary zach zac zak
    """.strip().splitlines()
)
"""Names of one line may be one person's; some are in several."""


def alike(one: str, other: str) -> bool:
    """Whether two given names, in small letters, may be one person: one begins the other, or is a form of it."""
    if one.startswith(other) or other.startswith(one):
        return True
    return any(one in line and other in line for line in _ALIKE)
