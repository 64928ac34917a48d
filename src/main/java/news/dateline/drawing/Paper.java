package news.dateline.drawing;

/** The paper a map is drawn on: as wide as given, and between so high and so high, as suits what it shows. */
record Paper(double width, double least, double most) {

    /** About a column of notes, or a phone: what is drawn in its units comes out nearly one to one. */
    static final Paper COLUMN = new Paper(340, 210, 300);
}
