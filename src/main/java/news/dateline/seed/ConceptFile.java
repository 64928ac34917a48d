package news.dateline.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The entries of the files that describe concepts. Lists that a file leaves out are empty. */
final class ConceptFile {

    private ConceptFile() {}

    record OfRegion(
            String slug,
            String parent,
            String level,
            @Nullable String code,
            @Nullable Double latitude,
            @Nullable Double longitude,
            NamesInFile names,
            @Nullable String description,
            @JsonProperty("former-slugs") @Nullable List<String> formerSlugs) {}

    /** Corrections to the names that ICU gives a country or a group of countries. */
    record RegionNames(
            @Nullable NamesInFile names, @Nullable String description) {}

    record OfTopic(
            String slug,
            @Nullable String code,
            NamesInFile names,
            @Nullable String description,
            List<OfTopic> children) {}

    record OfPerson(
            String slug, PartialDate compiled, @Nullable String description, NamesInFile names, List<Post> offices) {}

    record Post(
            String title,
            String at,
            @Nullable PartialDate from,
            @Nullable PartialDate until,
            @Nullable String source) {}

    record OfOrganisation(
            String slug,
            PartialDate compiled,
            @Nullable String description,
            NamesInFile names,
            @Nullable String type,
            @Nullable String region) {}

    record OfEvent(
            String slug,
            PartialDate compiled,
            @Nullable String description,
            NamesInFile names,
            List<String> places,
            List<String> participants,
            List<EvidenceFile.OnDate> dates) {}

    record OfRelation(
            String subject,
            String type,
            String object,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            @Nullable String source,
            @JsonProperty("source-link") @Nullable String sourceLink) {}
}
