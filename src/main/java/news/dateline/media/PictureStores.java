package news.dateline.media;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The store that the settings name, for a command, which has no beans. */
public final class PictureStores {

    private PictureStores() {}

    public static PictureStore of(Environment settings) {
        return new PictureFolder(
                Binder.get(settings).bind("dateline.media", MediaSettings.class).get());
    }
}
