package news.dateline.edition;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import news.dateline.shared.Command;
import news.dateline.shared.CommandLine;
import news.dateline.shared.SiteAddress;
import news.dateline.shared.StartRefusedException;
import org.springframework.boot.context.properties.bind.Binder;

/** The commands of editions. */
public final class EditionCommands {

    public static final List<Command> ALL = List.of(
            new Command(
                    "edition",
                    "FOLDER [--storyline=SLUG] [--from=URL]",
                    "writes the site of a running portal as static pages",
                    EditionCommands::make),
            new Command(
                    "edition-check", "FOLDER", "says whether an edition is as it was made", EditionCommands::check));

    private static final String STORYLINE = "storyline";
    private static final String FROM = "from";
    private static final int SHOWN = 20;

    private EditionCommands() {}

    private static void make(CommandLine line) throws IOException {
        line.allow(Set.of(STORYLINE, FROM));
        Path target = Path.of(line.operand()).toAbsolutePath().normalize();
        String storyline = line.value(STORYLINE).orElse(null);
        Binder settings = Binder.get(line.settings());
        URI site = settings.bind("dateline", SiteAddress.class).get().baseUrl();
        long limit =
                settings.bindOrCreate("dateline.edition", EditionSettings.class).limit(storyline);
        EditionMaking.Made made;
        try (ReachedPortal portal = ReachedPortal.of(line, line.value(FROM).orElse(null), site)) {
            made = new EditionMaking(portal.portal(), site, new Scope(storyline), limit, Instant.now()).make(target);
        }
        line.say("%s has %d pages, %d files, %d KB. Begin with index.html."
                .formatted(target, made.pages(), made.files(), made.bytes() / 1024));
        if (!made.leftOut().isEmpty()) {
            line.say("LEFT OUT: %d pages, for which there was no room within %d KB; edition.json names them."
                    .formatted(made.leftOut().size(), limit / 1024));
        }
    }

    private static void check(CommandLine line) throws IOException {
        line.allow(Set.of());
        Path folder = Path.of(line.operand()).toAbsolutePath().normalize();
        List<String> complaints = new EditionCheck(folder).complaints();
        complaints.stream().limit(SHOWN).forEach(line::say);
        if (!complaints.isEmpty()) {
            throw new StartRefusedException(
                    "%d files of %s are not as the edition was made.".formatted(complaints.size(), folder),
                    "Do not pass it on; get another copy.");
        }
        line.say("%s is as it was made.".formatted(folder));
    }
}
