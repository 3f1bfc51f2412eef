/**
 * The words that pages, bylines and dates are made of in languages that Stemma reads but does not analyse. Folded as
 * `fold` does: small letters, no accents, straight marks. Bars part alternatives.
 */
export interface PageWords {
  /** Twelve entries, each with its abbreviations and cases. */
  readonly months: string;
  readonly weekdays: string;
  /** In front of an author's name. */
  readonly by: string;
  readonly and: string;
  readonly published: string;
  readonly updated: string;
  /** Before a link to another report, on its line or on a line of its own. */
  readonly related: string;
  readonly advertisement: string;
  readonly share: string;
  readonly subscribe: string;
  /** Headings and links of the readers' part. */
  readonly comments: string;
  readonly rights: string;
  /** Before an agency that is credited. */
  readonly credit: string;
}

export const pageWords: Readonly<Record<string, PageWords>> = {
  de: {
    months:
      'januar janner jan|februar feb|marz mrz mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
    weekdays: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so',
    by: 'von|ein beitrag von|ein artikel von|text|autor(?:in)?|aus [^ ]+ berichtet|interview',
    and: 'und',
    published: 'veroffentlicht(?: am)?|stand|erschienen(?: am)?|datum|publiziert(?: am)?|vom',
    updated: 'aktualisiert|zuletzt (?:aktualisiert|geandert|bearbeitet)|update',
    related:
      'lesen sie (?:auch|mehr|dazu|hier)|lesen sie dazu auch|mehr zum thema|mehr dazu|auch interessant|weiterlesen|das konnte (?:sie|dich) auch interessieren|mehr aus|siehe auch|zum thema|verwandte (?:artikel|themen|beitrage)|weitere (?:artikel|themen|nachrichten|beitrage)|meistgelesen|top-themen|empfehlungen der redaktion|ahnliche beitrage',
    advertisement: 'anzeige|werbung|sponsored',
    share: 'teilen|artikel teilen|drucken|merken|per (?:mail|whatsapp) (?:teilen|senden)|folgen sie uns',
    subscribe:
      'newsletter|abonnieren|jetzt abonnieren|jetzt (?:testen|anmelden|registrieren)|melden sie sich|bestellen sie',
    comments:
      'kommentare?(?: schreiben)?|schreiben? sie einen kommentar|schreibe einen kommentar|leserkommentare|diskutieren sie mit|\\d+ kommentare?|antwort schreiben|einen kommentar (?:schreiben|verfassen|hinterlassen)',
    rights: 'alle rechte vorbehalten|impressum|datenschutz(?:erklarung)?|agb',
    credit: 'mit material (?:von|der)|quelle|quellen|mit agenturen',
  },
  fr: {
    months:
      'janvier janv|fevrier fevr fev|mars|avril avr|mai|juin|juillet juil|aout|septembre sept|octobre oct|novembre nov|decembre dec',
    weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    by: 'par|propos recueillis par|auteurs?|texte',
    and: 'et',
    published: 'publie(?:e)?(?: le)?|mis en ligne(?: le)?|cree(?: le)?|le',
    updated: 'mis a jour|modifie|actualise|maj',
    related:
      '(?:a )?lire aussi|lire egalement|a lire|voir aussi|lire la suite|sur le meme (?:sujet|theme)|articles? (?:lies?|similaires?|associes?)|a voir|notre dossier|dans la meme rubrique|les plus lus|a ne pas manquer|vous aimerez aussi|lire plus',
    advertisement: 'publicite|annonce|la suite apres (?:cette|la) publicite|contenu sponsorise',
    share: 'partager|partagez|imprimer|envoyer par mail|suivez-nous|tweeter',
    subscribe: "abonnez-vous|s'abonner|inscrivez-vous|newsletter|recevez|cet article est reserve|offrir cet article",
    comments:
      'commentaires?|laisser un commentaire|reagir|\\d+ (?:commentaires?|reactions?)|ajouter un commentaire|poster un commentaire|votre adresse e-?mail ne sera pas publiee',
    rights: 'tous droits reserves|mentions legales|politique de confidentialite|conditions generales',
    credit: 'avec|sources?|avec agences',
  },
  es: {
    months:
      'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep sept|octubre oct|noviembre nov|diciembre dic',
    weekdays: 'lunes|martes|miercoles|jueves|viernes|sabado|domingo',
    by: 'por|de|autor(?:a)?|redaccion|texto|escrito por',
    and: 'y|e',
    published: 'publicad[oa](?: el| en)?|fecha|creado(?: el)?|el',
    updated: 'actualizad[oa]|ultima actualizacion|modificad[oa]',
    related:
      '(?:lea|lee|leer|puede leer|puedes leer)(?: tambien| mas| ademas)?|te puede interesar|le puede interesar|te recomendamos|mas (?:noticias|informacion|sobre|en|de)|noticias relacionadas|articulos relacionados|ver (?:tambien|mas)|relacionad[oa]s?|lo mas (?:leido|visto)|mira tambien|no te pierdas|tambien te puede interesar|sigue leyendo',
    advertisement: 'publicidad|anuncio|contenido patrocinado',
    share: 'compart(?:ir|e|a)(?: (?:en|este|esta|por)\\b.*)?|imprimir|enviar por correo|siguenos(?: en)?|copiar enlace',
    subscribe: 'suscrib(?:ete|ase|irse|ir)|recibe|registrate|boletin|newsletter|unete',
    comments:
      'comentarios?|deja (?:un|tu) comentario|dejar un comentario|\\d+ comentarios?|anadir comentario|escribe un comentario|deja una respuesta|tu direccion de correo electronico no sera publicada',
    rights: 'todos los derechos reservados|aviso legal|politica de (?:privacidad|cookies)|terminos y condiciones',
    credit: 'con informacion de|fuentes?|agencias?',
  },
  pt: {
    months:
      'janeiro jan|fevereiro fev|marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
    weekdays:
      'segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terca|quarta|quinta|sexta|sabado|domingo',
    by: 'por|da redacao|autor(?:a)?|texto|escrito por|publicado por|postado por',
    and: 'e',
    published: 'publicad[oa](?: em| por)?|postado em|criado em|data|em',
    updated: 'atualizad[oa]|ultima atualizacao|modificad[oa]',
    related:
      'leia (?:tambem|mais|ainda)|veja (?:tambem|mais)|saiba mais|confira(?: tambem)?|materias? relacionadas?|artigos relacionados|noticias relacionadas|posts? relacionados|relacionad[oa]s?|mais lidas|mais (?:noticias|sobre|em)|assista(?: tambem)?|voce (?:tambem )?pode gostar|continue lendo|ver mais|leitura recomendada',
    advertisement: 'publicidade|propaganda|anuncio|continua (?:apos|depois d)a publicidade|conteudo patrocinado',
    share: 'compartilh(?:e|ar)(?: .{0,30})?|imprimir|enviar por e-?mail|siga-nos|siga (?:o|a) .{0,30}|copiar link',
    subscribe: 'assine|inscreva-se|cadastre-se|receba|newsletter|entre no (?:canal|grupo)',
    comments:
      'comentarios?|comente!?|deixe (?:um|seu) comentario|\\d+ comentarios?|deixe uma resposta|o seu endereco de e-?mail nao sera publicado',
    rights: 'todos os direitos reservados|politica de (?:privacidade|cookies)|termos de uso',
    credit: 'com informacoes d[aeo]s?|fontes?|com agencias?|com reuters',
  },
  it: {
    months:
      'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
    weekdays: 'lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica',
    by: 'di|a cura di|dal nostro (?:inviato|corrispondente)|autore|testo|scritto da|pubblicato da',
    and: 'e|ed',
    published: 'pubblicat[oa](?: il)?|data|inserito il|il',
    updated: 'aggiornat[oa]|ultimo aggiornamento|modificat[oa]',
    related:
      "leggi (?:anche|tutto|di piu|l'articolo)|vedi anche|potrebbe(?:ro)? interessarti|articoli correlati|notizie correlate|ti potrebbe(?:ro)? interessare|per approfondire|approfondisci|guarda anche|i piu letti|continua a leggere|altre notizie",
    advertisement: 'pubblicita|annuncio|contenuto sponsorizzato',
    share: 'condividi(?: .{0,30})?|stampa|invia per email|seguici(?: su)?',
    subscribe: 'iscriviti|abbonati|ricevi|newsletter|registrati',
    comments:
      'commenti|commenta|lascia un commento|\\d+ commenti|scrivi un commento|il tuo indirizzo email non sara pubblicato',
    rights:
      'tutti i diritti riservati|riproduzione riservata|informativa (?:sulla )?privacy|note legali|© riproduzione riservata',
    credit: 'fonti?|con agenzie',
  },
  nl: {
    months:
      'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec',
    weekdays: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
    by: 'door|van onze (?:verslaggever|redactie|correspondent)|auteur|tekst',
    and: 'en',
    published: 'gepubliceerd(?: op)?|geplaatst(?: op)?|datum',
    updated: 'bijgewerkt|laatst (?:bijgewerkt|gewijzigd)|aangepast|update',
    related:
      'lees (?:ook|meer|verder)|zie ook|bekijk ook|meer over|gerelateerd(?:e .{0,20})?|meest gelezen|meer nieuws|aanbevolen|ook interessant|luister ook',
    advertisement: 'advertentie|reclame|gesponsord',
    share: 'delen?|deel (?:dit|op|via).{0,30}|printen?|volg ons',
    subscribe: 'abonneer|meld je aan|schrijf je in|nieuwsbrief|ontvang|word abonnee|inloggen',
    comments: 'reacties|reageer|\\d+ reacties?|plaats een reactie|geef een reactie|laat een reactie achter',
    rights: 'alle rechten voorbehouden|privacy(?:beleid|verklaring)|disclaimer',
    credit: 'bron(?:nen)?',
  },
  sv: {
    months:
      'januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|oktober okt|november nov|december dec',
    weekdays: 'mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag',
    by: 'av|text|skribent|reporter',
    and: 'och',
    published: 'publicerad(?:es)?|datum',
    updated: 'uppdaterad|andrad|senast uppdaterad',
    related:
      'las (?:ocksa|mer|aven)|se (?:ocksa|aven)|mer om|relaterat|relaterade .{0,20}|mest last|fler nyheter|rekommenderas',
    advertisement: 'annons|reklam|artikeln fortsatter (?:under|efter) annonsen',
    share: 'dela(?: .{0,30})?|skriv ut|folj oss',
    subscribe: 'prenumerera|bli prenumerant|anmal dig|nyhetsbrev|logga in',
    comments: 'kommentarer|kommentera|\\d+ kommentarer?|lamna en kommentar|skriv en kommentar',
    rights: 'alla rattigheter forbehallna|integritetspolicy|om cookies',
    credit: 'kallor?',
  },
  da: {
    months:
      'januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|december dec',
    weekdays: 'mandag|tirsdag|onsdag|torsdag|fredag|lordag|sondag',
    by: 'af|tekst|journalist|skrevet af',
    and: 'og',
    published: 'publiceret|offentliggjort|udgivet|dato|d\\.',
    updated: 'opdateret|sidst opdateret|rettet',
    related:
      'laes (?:ogsa|mere|videre)|l.s (?:ogsa|mere|videre)|se ogsa|mere om|relateret|relaterede .{0,20}|mest l.ste|flere nyheder',
    advertisement: 'annonce|reklame|artiklen fortsaetter .{0,30}|artiklen forts.tter .{0,30}',
    share: 'del(?: .{0,30})?|udskriv|folg os',
    subscribe: 'abonner|tilmeld dig|nyhedsbrev|bliv abonnent|log ind',
    comments: 'kommentarer|\\d+ kommentarer?|skriv en kommentar|kommenter',
    rights: 'alle rettigheder forbeholdes|ophavsret|cookie- og privatlivspolitik',
    credit: 'kilder?',
  },
  no: {
    months:
      'januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|desember des',
    weekdays: 'mandag|tirsdag|onsdag|torsdag|fredag|lordag|sondag',
    by: 'av|tekst|journalist|skrevet av',
    and: 'og',
    published: 'publisert|dato',
    updated: 'oppdatert|sist oppdatert|endret',
    related: 'les (?:ogsa|mer|videre)|se ogsa|mer om|relatert|relaterte .{0,20}|mest lest|flere nyheter|anbefalt',
    advertisement: 'annonse|reklame|annonsorinnhold|artikkelen fortsetter .{0,30}',
    share: 'del(?: .{0,30})?|skriv ut|folg oss',
    subscribe: 'abonner|meld deg pa|nyhetsbrev|bli abonnent|logg inn',
    comments: 'kommentarer|\\d+ kommentarer?|skriv en kommentar|kommenter|legg igjen en kommentar',
    rights: 'alle rettigheter forbeholdt|personvern(?:erklaering)?',
    credit: 'kilder?',
  },
  fi: {
    months:
      'tammikuu tammikuuta|helmikuu helmikuuta|maaliskuu maaliskuuta|huhtikuu huhtikuuta|toukokuu toukokuuta|kesakuu kesakuuta|heinakuu heinakuuta|elokuu elokuuta|syyskuu syyskuuta|lokakuu lokakuuta|marraskuu marraskuuta|joulukuu joulukuuta',
    weekdays: 'maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|ma|ti|ke|to|pe|la|su',
    by: 'teksti|toimittaja|kirjoittanut|kirjoittaja',
    and: 'ja',
    published: 'julkaistu',
    updated: 'paivitetty|muokattu',
    related: 'lue (?:myos|lisaa)|katso myos|aiheesta lisaa|luetuimmat|aiheeseen liittyvat?.{0,20}',
    advertisement: 'mainos|artikkeli jatkuu mainoksen jalkeen',
    share: 'jaa(?: .{0,30})?|tulosta|seuraa meita',
    subscribe: 'tilaa|uutiskirje|kirjaudu',
    comments: 'kommentit|kommentoi|\\d+ kommenttia?|jata kommentti|vastaa',
    rights: 'kaikki oikeudet pidatetaan|tietosuoja(?:seloste)?',
    credit: 'lahteet?|lahde',
  },
  pl: {
    months:
      'stycznia styczen sty|lutego luty lut|marca marzec mar|kwietnia kwiecien kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpien sie|wrzesnia wrzesien wrz|pazdziernika pazdziernik paz|listopada listopad lis|grudnia grudzien gru',
    weekdays: 'poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|poniedzialku|srode|sobote',
    by: 'autor(?:ka|zy)?|opracowa[lł]a?|oprac|tekst|przez',
    and: 'i|oraz',
    published: 'opublikowano|data publikacji|dodano|publikacja',
    updated: 'aktualizacja|zaktualizowano|ostatnia aktualizacja',
    related:
      'czytaj (?:takze|tez|rowniez|wiecej|dalej)|zobacz (?:takze|tez|rowniez)|przeczytaj (?:takze|tez|rowniez)?|powiazane|podobne artykuly|polecamy|wiecej o|najczesciej czytane|warto przeczytac|sprawdz (?:takze|tez)',
    advertisement: 'reklama|material sponsorowany|dalsza czesc artykulu pod .{0,30}',
    share: 'udostepnij(?: .{0,30})?|drukuj|podziel sie|obserwuj nas',
    subscribe: 'zapisz sie|subskrybuj|newsletter|zaloguj sie|wykup',
    comments:
      'komentarze|\\d+ komentarz[ye]?|dodaj komentarz|skomentuj|napisz komentarz|twoj adres e-?mail nie zostanie opublikowany',
    rights: 'wszelkie prawa zastrzezone|polityka prywatnosci|regulamin',
    credit: 'zrodlo|zrodla',
  },
  cs: {
    months:
      'ledna leden|unora unor|brezna brezen|dubna duben|kvetna kveten|cervna cerven|cervence cervenec|srpna srpen|zari|rijna rijen|listopadu listopad|prosince prosinec',
    weekdays: 'pondeli|utery|streda|ctvrtek|patek|sobota|nedele',
    by: 'autor(?:ka)?|text|napsal(?:a)?|od',
    and: 'a',
    published: 'publikovano|zverejneno|vydano|datum',
    updated: 'aktualizovano|aktualizace|upraveno',
    related:
      'ctete (?:take|i|vice)|prectete si (?:take|i)?|viz take|souvisejici.{0,20}|mohlo by vas zajimat|nejctenejsi|dalsi clanky|cist dal|vice o',
    advertisement: 'reklama|inzerce|sponzorovano',
    share: 'sdilet(?: .{0,30})?|tisknout|sledujte nas',
    subscribe: 'odebirat|prihlaste se|predplatit|newsletter|predplatne',
    comments: 'komentare|diskuse|diskuze|\\d+ komentar[ue]?|pridat komentar|napsat komentar',
    rights: 'vsechna prava vyhrazena|ochrana (?:osobnich )?udaju',
    credit: 'zdroj(?:e)?',
  },
  hu: {
    months:
      'januar jan|februar febr|marcius marc|aprilis apr|majus maj|junius jun|julius jul|augusztus aug|szeptember szept|oktober okt|november nov|december dec',
    weekdays: 'hetfo|kedd|szerda|csutortok|pentek|szombat|vasarnap',
    by: 'irta|szerzo|szoveg',
    and: 'es',
    published: 'megjelent|kozzeteve|datum|publikalva',
    updated: 'frissitve|modositva',
    related:
      'olvassa el .{0,20}|olvasd el .{0,20}|kapcsolodo.{0,20}|lasd meg|ez is erdekelheti|legolvasottabb|tovabbi hirek|bovebben',
    advertisement: 'hirdetes|reklam',
    share: 'megosztas(?: .{0,30})?|nyomtatas|kovess minket',
    subscribe: 'iratkozz? fel|elofizet.{0,20}|hirlevel',
    comments: 'hozzaszolasok|kommentek|\\d+ (?:hozzaszolas|komment)|szolj hozza|hozzaszolas irasa',
    rights: 'minden jog fenntartva|adatvedelem|adatkezelesi tajekoztato',
    credit: 'forras',
  },
  ro: {
    months:
      'ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sep sept|octombrie oct|noiembrie noi nov|decembrie dec',
    weekdays: 'luni|marti|miercuri|joi|vineri|sambata|duminica',
    by: 'de|autor|scris de|text|publicat de',
    and: 'si',
    published: 'publicat(?: la| pe)?|data',
    updated: 'actualizat|ultima actualizare',
    related:
      'citeste (?:si|mai mult|mai departe)|vezi si|articole (?:similare|asemanatoare)|cele mai citite|mai multe|te-ar putea interesa|recomandari',
    advertisement: 'publicitate|reclama',
    share: 'distribuie(?: .{0,30})?|printeaza|urmareste-ne.{0,20}',
    subscribe: 'aboneaza-te|inscrie-te|newsletter',
    comments: 'comentarii|\\d+ comentarii?|lasa un (?:comentariu|raspuns)|adauga (?:un )?comentariu',
    rights: 'toate drepturile rezervate|politica de confidentialitate|termeni si conditii',
    credit: 'sursa',
  },
  tr: {
    months:
      'ocak oca|subat sub|mart mar|nisan nis|mayis may|haziran haz|temmuz tem|agustos agu|eylul eyl|ekim eki|kasim kas|aralik ara',
    weekdays: 'pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar',
    by: 'yazan|yazar|haber|muhabir|editor',
    and: 've',
    published: 'yayinlanma(?: tarihi)?|yayin tarihi|tarih|eklenme',
    updated: 'guncellenme|guncelleme|son guncelleme',
    related:
      'ayrica okuyun|bunlar da ilginizi cekebilir|ilgili haberler?|ilginizi cekebilir|daha fazla|okumaya devam et|benzer haberler|en cok okunanlar|diger haberler',
    advertisement: 'reklam|sponsorlu',
    share: 'paylas(?: .{0,30})?|yazdir|bizi takip edin',
    subscribe: 'abone ol(?:un)?|bulten|kayit ol|uye ol',
    comments: 'yorumlar|yorum yap|\\d+ yorum|yorum yaz|bir yanit yazin',
    rights: 'tum haklari saklidir|gizlilik politikasi|kunye',
    credit: 'kaynak',
  },
  id: {
    months:
      'januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu ags|september sep|oktober okt|november nov|desember des',
    weekdays: "senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad",
    by: 'oleh|penulis|reporter|editor|laporan|pewarta',
    and: 'dan',
    published: 'diterbitkan|dipublikasikan|tayang|terbit|diposting',
    updated: 'diperbarui|diupdate|update',
    related:
      'baca juga|lihat juga|artikel terkait|berita terkait|simak juga|simak|selengkapnya|baca selengkapnya|terpopuler|terkait|rekomendasi|artikel lainnya|berita lainnya',
    advertisement: 'iklan|advertisement|scroll untuk melanjutkan.{0,40}',
    share: 'bagikan(?: .{0,30})?|cetak|ikuti kami|sebarkan|share',
    subscribe: 'berlangganan|langganan|daftar|dapatkan',
    comments:
      'komentar|\\d+ komentar|tinggalkan (?:komentar|balasan)|tulis komentar|beri komentar|alamat email anda tidak akan dipublikasikan',
    rights: 'hak cipta (?:dilindungi|terpelihara)|kebijakan privasi|pedoman media siber',
    credit: 'sumber',
  },
  ru: {
    months:
      'января январь янв|февраля февраль фев|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя|декабря декабрь дек',
    weekdays: 'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|среду|пятницу|субботу',
    by: 'автор(?:ы)?|текст|материал подготовил(?:а|и)?|корреспондент',
    and: 'и',
    published: 'опубликовано|дата публикации|дата|добавлено',
    updated: 'обновлено|изменено|последнее обновление',
    related:
      'читаите (?:также|еще|далее)|читайте (?:также|еще|далее|подробнее)|смотрите также|по теме|материалы по теме|похожие (?:статьи|новости|материалы|записи)|подробнее|читать (?:далее|также|полностью)|самое читаемое|другие новости|вам может быть интересно|рекомендуем',
    advertisement: 'реклама|на правах рекламы',
    share: 'поделиться(?: .{0,30})?|распечатать|подписывайтесь на .{0,40}',
    subscribe: 'подпис(?:аться|итесь|ывайтесь).{0,60}|рассылка',
    comments:
      'комментарии|комментировать|\\d+ комментари(?:ев|я|й|и)|оставить комментарий|добавить комментарий|обсудить|ваш (?:адрес )?e-?mail не будет опубликован',
    rights: 'все права защищены|политика конфиденциальности|пользовательское соглашение',
    credit: 'источники?',
  },
  uk: {
    months:
      'січня січень|лютого лютий|березня березень|квітня квітень|травня травень|червня червень|липня липень|серпня серпень|вересня вересень|жовтня жовтень|листопада листопад|грудня грудень',
    weekdays: "понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя",
    by: 'автор(?:и|ка)?|текст',
    and: 'і|та|й',
    published: 'опубліковано|дата|додано',
    updated: 'оновлено|змінено',
    related:
      'читайте (?:також|ще|далі)|дивіться також|за темою|схожі (?:статті|новини)|докладніше|детальніше|читати далі|найпопулярніше|інші новини',
    advertisement: 'реклама|на правах реклами',
    share: 'поділитися(?: .{0,30})?|роздрукувати|підписуйтесь на .{0,40}',
    subscribe: 'підпис(?:атися|уйтесь|уйтеся).{0,60}|розсилка',
    comments: 'коментарі|\\d+ коментар(?:ів|і)?|залишити коментар|додати коментар|обговорити',
    rights: 'всі права захищені|усі права захищені|політика конфіденційності',
    credit: 'джерел[оа]',
  },
};
