package news.dateline.seed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.dateline.concept.ConceptWriting;
import news.dateline.concept.Event;
import news.dateline.concept.Kind;
import news.dateline.concept.Office;
import news.dateline.concept.Organisation;
import news.dateline.concept.Person;
import news.dateline.concept.Relation;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The people, organisations and events of the built-in stories, with their offices and relations. */
@Component
class ConceptLoader {

    private final ConceptWriting concepts;

    ConceptLoader(ConceptWriting concepts) {
        this.concepts = concepts;
    }

    void load(SeedFiles files, Instant now) {
        files.read("seed/organisations.yaml", new TypeReference<List<ConceptFile.OfOrganisation>>() {})
                .forEach(organisation -> add(organisation, now));
        files.read("seed/people.yaml", new TypeReference<List<ConceptFile.OfPerson>>() {})
                .forEach(person -> add(person, now));
        files.read("seed/events.yaml", new TypeReference<List<ConceptFile.OfEvent>>() {})
                .forEach(event -> add(event, now));
        files.read("seed/relations.yaml", new TypeReference<List<ConceptFile.OfRelation>>() {})
                .forEach(found -> add(found, now));
    }

    private void add(ConceptFile.OfOrganisation found, Instant now) {
        Organisation organisation = new Organisation(
                SeedIds.concept(Kind.ORGANISATION, found.slug()),
                found.slug(),
                found.type(),
                SeedIds.conceptOrNone(Kind.REGION, found.region()),
                now);
        found.names().nameAll(organisation);
        organisation.describe(found.description(), found.compiled());
        concepts.add(organisation);
    }

    private void add(ConceptFile.OfPerson found, Instant now) {
        UUID id = SeedIds.concept(Kind.PERSON, found.slug());
        Person person = new Person(id, found.slug(), now);
        found.names().nameAll(person);
        person.describe(found.description(), found.compiled());
        concepts.add(person);
        for (ConceptFile.Post post : found.offices()) {
            concepts.add(new Office(
                    id, post.title(), SeedIds.concept(post.at()), post.from(), post.until(), post.source(), now));
        }
    }

    private void add(ConceptFile.OfEvent found, Instant now) {
        UUID id = SeedIds.concept(Kind.EVENT, found.slug());
        Event event = new Event(id, found.slug(), now);
        found.names().nameAll(event);
        event.describe(found.description(), found.compiled());
        concepts.add(event);
        for (UUID place : SeedIds.concepts(Kind.REGION, found.places())) {
            concepts.add(new Relation(id, Relation.Type.TOOK_PLACE_IN, place, now));
        }
        for (String participant : found.participants()) {
            concepts.add(new Relation(SeedIds.concept(participant), Relation.Type.TOOK_PART_IN, id, now));
        }
    }

    private void add(ConceptFile.OfRelation found, Instant now) {
        Relation.Type type = Relation.Type.valueOf(SeedWords.constant(found.type()));
        concepts.add(new Relation(SeedIds.concept(found.subject()), type, SeedIds.concept(found.object()), now)
                .lasting(found.since(), found.until())
                .accordingTo(found.source(), found.sourceLink()));
    }
}
