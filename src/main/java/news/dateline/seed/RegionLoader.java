package news.dateline.seed;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import news.dateline.concept.ConceptWriting;
import news.dateline.concept.Kind;
import news.dateline.concept.Region;
import news.dateline.concept.Region.Level;
import news.dateline.shared.Languages;
import news.dateline.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The tree of regions: down to countries from ICU (UN M49, ISO 3166-1), provinces and cities from a file. */
@Component
class RegionLoader {

    private static final String WORLD = "001";
    private static final Map<String, String> SLUGS = Map.of("TR", "turkey");

    private final ConceptWriting concepts;
    private final Set<String> countries = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

    RegionLoader(ConceptWriting concepts) {
        this.concepts = concepts;
    }

    void load(SeedFiles files, Instant now) {
        Map<String, ConceptFile.RegionNames> corrections =
                files.read("data/region-names.yaml", new TypeReference<>() {});
        List<Region> regions = new ArrayList<>();
        add(com.ibm.icu.util.Region.getInstance(WORLD), null, corrections, now, regions);
        List<ConceptFile.OfRegion> inFile = files.read("data/regions.yaml", new TypeReference<>() {});
        inFile.forEach(region -> regions.add(region(region, now)));
        concepts.addAll(regions);
        inFile.forEach(region -> {
            for (String slug : Objects.requireNonNullElse(region.formerSlugs(), List.<String>of())) {
                concepts.addFormerSlug(Kind.REGION, slug, SeedIds.concept(Kind.REGION, region.slug()));
            }
        });
    }

    private void add(
            com.ibm.icu.util.Region found,
            @Nullable UUID parent,
            Map<String, ConceptFile.RegionNames> corrections,
            Instant now,
            List<Region> regions) {
        boolean country = found.getType() == RegionType.TERRITORY;
        if (country && !countries.contains(found.toString())) {
            return;
        }
        String slug = SLUGS.getOrDefault(found.toString(), Slug.of(name(found, "en")));
        UUID id = SeedIds.concept(Kind.REGION, slug);
        Region region = new Region(
                id,
                slug,
                parent,
                level(found.getType()),
                "%03d".formatted(found.getNumericCode()),
                country ? found.toString() : null,
                now);
        ConceptFile.RegionNames correction = corrections.get(slug);
        names(found, correction).nameAll(region);
        region.describe(correction == null ? null : correction.description(), null);
        regions.add(region);
        found.getContainedRegions().forEach(below -> add(below, id, corrections, now, regions));
    }

    private static Region region(ConceptFile.OfRegion found, Instant now) {
        Region region = new Region(
                SeedIds.concept(Kind.REGION, found.slug()),
                found.slug(),
                SeedIds.concept(Kind.REGION, found.parent()),
                Level.valueOf(SeedWords.constant(found.level())),
                null,
                found.code(),
                now);
        found.names().nameAll(region);
        region.describe(found.description(), null);
        if (found.latitude() != null && found.longitude() != null) {
            region.locate(found.latitude(), found.longitude());
        }
        return region;
    }

    private static NamesInFile names(com.ibm.icu.util.Region found, ConceptFile.@Nullable RegionNames correction) {
        Map<String, List<NamesInFile.Spelled>> names = new LinkedHashMap<>();
        Languages.ALL.forEach(
                language -> names.put(language, List.of(NamesInFile.Spelled.always(name(found, language)))));
        if (correction != null && correction.names() != null) {
            names.putAll(correction.names().byLanguage());
        }
        return new NamesInFile(names);
    }

    private static String name(com.ibm.icu.util.Region region, String language) {
        return LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language)).regionDisplayName(region.toString());
    }

    private static Level level(RegionType type) {
        return switch (type) {
            case WORLD -> Level.WORLD;
            case CONTINENT -> Level.CONTINENT;
            case SUBCONTINENT -> Level.SUBREGION;
            default -> Level.COUNTRY;
        };
    }
}
