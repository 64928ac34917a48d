package news.dateline.delivery.page;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Of the kept pages, those that can go out as they are. */
@Component
class FreshPages {

    private final KeptPages pages;
    private final PageMeters meters;
    private final Clock clock;

    FreshPages(KeptPages pages, PageMeters meters, Clock clock) {
        this.pages = pages;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * @param most bytes that an answer may have
     * @return null where it takes more than to send what lies ready
     */
    @Nullable
    Wire answer(PlainRequest request, int most) {
        KeptPage page = pages.find(request.path());
        if (page == null || page.use(clock.millis()) != KeptPage.Use.FRESH) {
            return null;
        }
        Wire wire = page.wire(request.acceptsGzip());
        if (wire.length() > most) {
            return null;
        }
        meters.kept();
        return wire;
    }
}
