package news.dateline.search;

import news.dateline.testing.OnOpenSearch;

@OnOpenSearch
class LettersAndWritingsOnOpenSearchTest extends LettersAndWritingsTest {}
