/**
 * Words that place an activity in the framework, English and Dutch, without accents, by step id. `monitor*` also stands
 * for longer words, `*beoordeling` also for compounds that end in it; a word stands with one step only.
 */
export const STEP_KEYWORDS: Record<string, string> = {
  trigger:
    'trigger* aware* advertis* announc* attention leads prospect* signal* aanleiding* adverteren advertentie* aankondig* bewustwording* signaleer* signalering*',
  define:
    'define* defining definition* plan plans planning approv* scope* scoping specif* requirement* strateg* policy policies budget* goal* criteria architect* structure* design* rule rules prioriti* roadmap* bepaal* bepalen *bepaling goedkeur* *goedkeuring vaststel* eisen *ontwerp ontwerpen *beleid beleids* begroting* doelstelling* kaders *architectuur regels afbaken* *strategie',
  explore:
    'explor* research* discover* investigat* analy* survey* search* orient* ideation brainstorm* inventor* verken* *verkenning onderzoek* *onderzoek zoek* orienteren inventaris* *analyse',
  compare:
    'compar* benchmark* quote quotes quotation* shortlist* tender* demo demos proposal* vergelijk* *vergelijking offerte* *offerte aanbested* *aanbesteding',
  validate:
    'validat* test* assess* verif* check* proof pilot* trial* qualit* assur* risk* toets* *toets *toetsing getest *test valideren *validatie verifi* controle* *controle controleer* beproev* proef* *kwaliteit risico*',
  choose:
    'choose choosing choice* select* decid* decision* commit* kies* kiezen keuze* *keuze selecte* *selectie beslis* *beslissing besluit* *besluit',
  acquire:
    'acqui* sign* contract* order* book* buy* purchas* procur* install* creat* regist* apply applying applicant* checkout* pay* invoic* billing agreement* develop* build* subscri* aanschaf* teken* onderteken* *contract *overeenkomst bestel* *bestelling boek* *boeking kopen inkoop* inkopen koop* *koop installe* *installatie *aanmaak aanmaken registr* *registratie aanvraag* *aanvraag betaal* betaling* *betaling factu* *facturatie afsluiten bouw* *bouw ontwikkel* *ontwikkeling',
  prepare:
    'prepar* train* document* configur* migrat* integrat* permission* access* setup customi* educat* instruct* manual* briefing* voorberei* opleid* *opleiding *training instrue* *instructie handleiding* *handleiding *documentatie configure* *configuratie inricht* *inrichting *migratie koppeling* *koppeling',
  start:
    'start* launch* deploy* live onboard* rollout* kickoff* ship* deliver* activat* implement* begin* release* publish* publi* welcom* handover* checkin* beginnen lancer* *lancering livegang *livegang uitrol* *uitrol lever* *levering oplever* activer* *activering inwerk* verwelkom*',
  use: 'use uses using usage run runs running monitor* maint* support* operat* manag* administ* troubleshoot* backup* recover* helpdesk* servic* incident* upkeep update* gebruik* *gebruik beheer* *beheer onderhoud* *onderhoud ondersteun* *ondersteuning *monitoring bewak* *bewaking storing* uitvoer* *uitvoering bedien*',
  judge:
    'judg* review* audit* evaluat* feedback report* retrospect* satisf* measur* complain* rating* beoordeel* *beoordeling evalu* *evaluatie rapport* *rapportage meten meting* *meting klacht* *klacht tevreden* *tevredenheid terugkoppel*',
  continue:
    'continu* renew* improv* escalat* return* extend* extension* cancel* terminat* retain* retention* loyal* refer* offboard* refund* chang* adjust* vervolg* verleng* *verlenging verbeter* *verbetering escal* *escalatie retour* opzeg* *opzegging wijzig* *wijziging behoud* *behoud doorontwikkel*',
};
