package news.dateline.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import news.dateline.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** One entry of each of the files that describe concepts. Lists that a file leaves out are empty. */
interface SeedConcept {

    String slug();

    @Nullable
    String description();

    record OfRegion(
            String slug,
            String parent,
            String level,
            @Nullable String code,
            @Nullable Double latitude,
            @Nullable Double longitude,
            SeedNames names,
            @Nullable String description)
            implements SeedConcept {}

    /** Corrections to the names that ICU gives a country or a group of countries. */
    record RegionNames(@Nullable SeedNames names, @Nullable String description) {}

    record OfTopic(
            String slug,
            @Nullable String code,
            SeedNames names,
            @Nullable String description,
            @Nullable List<OfTopic> children)
            implements SeedConcept {}

    record OfPerson(
            String slug,
            PartialDate compiled,
            @Nullable String description,
            SeedNames names,
            @Nullable List<Post> offices)
            implements SeedConcept {}

    record Post(
            String title,
            String at,
            @Nullable PartialDate from,
            @Nullable PartialDate until) {}

    record OfOrganisation(
            String slug,
            PartialDate compiled,
            @Nullable String description,
            SeedNames names,
            @Nullable String type,
            @Nullable String region)
            implements SeedConcept {}

    record OfEvent(
            String slug,
            @Nullable String description,
            SeedNames names,
            @Nullable List<String> places,
            @Nullable List<String> participants,
            @Nullable List<SeedEvidence.OnDate> dates)
            implements SeedConcept {}

    record Tie(
            String subject,
            String type,
            String object,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            @Nullable String source,
            @JsonProperty("source-link") @Nullable String sourceLink) {}
}
