package news.dateline.drawing;

import org.springframework.stereotype.Component;

/** Draws where something is: its country filled, the neighbours quiet, places named. */
@Component
public class LocatorMaps {

    private static final int KEPT = 200;

    private final Memo<Locator, LocatorMap> drawn = new Memo<>(KEPT, LocatorMaps::drawn);

    LocatorMaps() {}

    public LocatorMap draw(Locator locator) {
        return drawn.get(locator);
    }

    private static LocatorMap drawn(Locator locator) {
        Scene scene = SceneMaker.scene(locator, Paper.COLUMN);
        return new LocatorMap(scene, SvgMap.body(scene));
    }
}
