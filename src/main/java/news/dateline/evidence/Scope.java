package news.dateline.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is about: where, when and of what.
 *
 * @param regionId where it holds; null when nowhere in particular
 * @param eventId the event it belongs to, if any
 * @param conceptIds topics, people, organisations and other regions
 * @param asOf the day it holds for, or the first of several
 * @param asOfUntil the last of several days; null for one
 */
public record Scope(
        @Nullable UUID regionId,
        @Nullable UUID eventId,
        List<UUID> conceptIds,
        @Nullable PartialDate asOf,
        @Nullable PartialDate asOfUntil) {

    /** In one order, as that of the concepts means nothing. */
    public Scope {
        conceptIds = conceptIds.stream().distinct().sorted().toList();
    }

    static Scope of(
            @Nullable UUID regionId,
            @Nullable UUID eventId,
            Collection<UUID> conceptIds,
            @Nullable PartialDate asOf,
            @Nullable PartialDate asOfUntil) {
        return new Scope(regionId, eventId, List.copyOf(conceptIds), asOf, asOfUntil);
    }

    /** The same on another day. */
    public Scope on(@Nullable PartialDate day) {
        return new Scope(regionId, eventId, conceptIds, day, null);
    }

    Scope renamed(UnaryOperator<@Nullable UUID> standing) {
        return new Scope(
                standing.apply(regionId),
                standing.apply(eventId),
                conceptIds.stream().map(standing).toList(),
                asOf,
                asOfUntil);
    }
}
