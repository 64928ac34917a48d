package news.dateline.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.concept.Kind;
import news.dateline.shared.Languages;
import news.dateline.story.Archive;
import news.dateline.story.FrontPage;
import news.dateline.story.Mark;
import news.dateline.story.StoryText;
import news.dateline.story.Storyline;
import news.dateline.story.StorylineText;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The built-in stories and storylines. */
@Component
class StoryLoader {

    private static final String LEAD = "kazakhstan-crisis-heightens-instability-in-central-asia";
    private static final Pattern MARK = Pattern.compile("\\((" + Mark.SCHEMES + "):([a-z0-9-]+)\\)");

    private final Archive archive;
    private final FrontPage frontPage;

    StoryLoader(Archive archive, FrontPage frontPage) {
        this.archive = archive;
        this.frontPage = frontPage;
    }

    void load(SeedFiles files, UUID by) {
        files.read("seed/storylines.yaml", new TypeReference<List<StoryFile.OfStoryline>>() {})
                .forEach(this::add);
        for (String language : Languages.ALL) {
            for (StoryFile story : files.stories(language)) {
                add(story, language, by);
                if (isLead(story.frontMatter())) {
                    frontPage.arrange(
                            language,
                            List.of(),
                            List.of(SeedIds.story(story.frontMatter().slug())));
                }
            }
        }
    }

    private static boolean isLead(StoryFile.FrontMatter story) {
        return LEAD.equals(story.slug()) || LEAD.equals(story.translationOf());
    }

    private void add(StoryFile.OfStoryline found) {
        List<UUID> concepts = new ArrayList<>(SeedIds.concepts(Kind.REGION, found.regions()));
        concepts.addAll(SeedIds.concepts(Kind.TOPIC, found.topics()));
        concepts.addAll(SeedIds.concepts(Kind.EVENT, found.events()));
        Storyline storyline = new Storyline(
                SeedIds.storyline(found.slug()),
                found.slug(),
                found.title(),
                found.description(),
                concepts,
                Seed.OPENING);
        if (found.summaries() != null && found.summarised() != null) {
            storyline.take(
                    new StorylineText(found.title(), found.description(), found.summaries(), concepts),
                    found.summarised());
        }
        archive.add(storyline);
    }

    private void add(StoryFile story, String language, UUID by) {
        StoryFile.FrontMatter front = story.frontMatter();
        archive.add(
                SeedIds.story(front.slug()),
                front.slug(),
                language,
                front.zone(),
                text(story),
                story.published(),
                by,
                front.translationOf() == null ? null : SeedIds.story(front.translationOf()));
    }

    private static StoryText text(StoryFile story) {
        StoryFile.FrontMatter front = story.frontMatter();
        List<UUID> concepts = new ArrayList<>(SeedIds.concepts(Kind.REGION, front.regions()));
        concepts.addAll(SeedIds.concepts(Kind.TOPIC, front.topics()));
        concepts.addAll(SeedIds.concepts(Kind.PERSON, front.people()));
        concepts.addAll(SeedIds.concepts(Kind.ORGANISATION, front.organisations()));
        concepts.addAll(SeedIds.concepts(Kind.EVENT, front.events()));
        return new StoryText(
                front.headline(),
                front.standfirst(),
                front.kicker(),
                front.byline(),
                front.dateline(),
                withIds(story.body()),
                front.source(),
                front.sourceLink() == null ? "" : front.sourceLink(),
                front.editorsNote(),
                front.storyline() == null ? null : SeedIds.storyline(front.storyline()),
                null,
                null,
                concepts);
    }

    // The files mark entries of the ledger by their readable slugs; in the database marks have ids.
    private static String withIds(String body) {
        return MARK.matcher(body)
                .replaceAll(mark ->
                        Matcher.quoteReplacement("(" + mark.group(1) + ":" + SeedIds.entry(mark.group(2)) + ")"));
    }
}
