package news.dateline.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import news.dateline.shared.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** One entry of each of the files that describe concepts. Lists that a file leaves out are empty. */
interface ConceptFile {

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
            NamesInFile names,
            @Nullable String description)
            implements ConceptFile {}

    /** Corrections to the names that ICU gives a country or a group of countries. */
    record RegionNames(
            @Nullable NamesInFile names, @Nullable String description) {}

    record OfTopic(
            String slug,
            @Nullable String code,
            NamesInFile names,
            @Nullable String description,
            @Nullable List<OfTopic> children)
            implements ConceptFile {}

    record OfPerson(
            String slug,
            PartialDate compiled,
            @Nullable String description,
            NamesInFile names,
            @Nullable List<Post> offices)
            implements ConceptFile {}

    record Post(
            String title,
            String at,
            @Nullable PartialDate from,
            @Nullable PartialDate until) {}

    record OfOrganisation(
            String slug,
            PartialDate compiled,
            @Nullable String description,
            NamesInFile names,
            @Nullable String type,
            @Nullable String region)
            implements ConceptFile {}

    record OfEvent(
            String slug,
            @Nullable String description,
            NamesInFile names,
            @Nullable List<String> places,
            @Nullable List<String> participants,
            @Nullable List<EvidenceFile.OnDate> dates)
            implements ConceptFile {}

    record OfRelation(
            String subject,
            String type,
            String object,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            @Nullable String source,
            @JsonProperty("source-link") @Nullable String sourceLink) {}
}
