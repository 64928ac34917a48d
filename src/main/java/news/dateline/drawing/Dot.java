package news.dateline.drawing;

/** A town on a map. */
record Dot(double x, double y, double radius) {

    Box box() {
        return Box.around(x, y, 2 * radius + 1, 2 * radius + 1);
    }
}
