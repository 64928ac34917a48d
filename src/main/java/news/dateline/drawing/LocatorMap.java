package news.dateline.drawing;

import java.util.List;

/** A drawn locator map, which lacks only the words that say what it shows. */
public final class LocatorMap {

    private final List<Place> places;
    private final List<String> neighbours;
    private final boolean showsCrimea;
    private final double width;
    private final double height;
    private final String body;

    LocatorMap(Scene scene, String body) {
        this.places = List.copyOf(scene.shown());
        this.neighbours = List.copyOf(scene.neighbours());
        this.showsCrimea = scene.showsCrimea();
        this.width = scene.frame().width();
        this.height = scene.frame().height();
        this.body = body;
    }

    /** The places that were in view and found room. */
    public List<Place> places() {
        return places;
    }

    /** The names of countries around those it is about. */
    public List<String> neighbours() {
        return neighbours;
    }

    /** Whether a border is in view that Natural Earth draws otherwise. */
    public boolean showsCrimea() {
        return showsCrimea;
    }

    /**
     * The map as an SVG element to be put into a page.
     *
     * @param id which no other element of the page has or begins with
     * @param title what it shows, in place of the picture
     * @param description what else can be seen on it; may be empty
     */
    public String svg(String id, String title, String description) {
        return Svg.image(id, "map__picture", width, height, title, description, body);
    }
}
