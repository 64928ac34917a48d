package news.dateline.desk.names;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.dateline.concept.Kind;
import news.dateline.concept.names.Edition;
import news.dateline.concept.names.KnownConcept;
import news.dateline.concept.names.KnownName;
import news.dateline.concept.names.Names;

/**
 * The topics of an edition, made ready once for all texts.
 *
 * @param names in small letters, as topics are words
 */
record KnownTopics(Edition edition, Map<String, UUID> bySlug, Names names) {

    static KnownTopics of(Edition edition) {
        return new KnownTopics(
                edition,
                edition.concepts().values().stream()
                        .filter(concept -> concept.kind() == Kind.TOPIC)
                        .collect(Collectors.toUnmodifiableMap(KnownConcept::slug, KnownConcept::id)),
                new Names(edition.names(Kind.TOPIC).stream()
                        .map(KnownTopics::inSmallLetters)
                        .toList()));
    }

    private static KnownName inSmallLetters(KnownName name) {
        return new KnownName(
                name.conceptId(), name.kind(), name.text().toLowerCase(Locale.ROOT), name.language(), name.preferred());
    }
}
