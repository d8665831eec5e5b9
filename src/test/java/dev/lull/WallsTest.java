package dev.lull;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.lull.supervision.PlainEnglish;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.Timer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the walls between the rooms: a room knows the floors below it, and no leaf knows another leaf. */
class WallsTest {
    private static final JavaClasses LULL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.lull");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "model       |",
                "policy      | model",
                "engine      | model policy",
                "supervision | model policy engine",
                "twilio      | model policy engine supervision",
                "storage     | model policy engine supervision",
                "desktop     | model policy engine supervision",
                "console     | model policy engine supervision",
                "simulator   |",
            })
    void aRoomKnowsOnlyTheFloorsBelowIt(String room, @Nullable String below) {
        String own = "dev.lull." + room + "..";
        String[] floors = Stream.of((below == null ? "" : below).split(" "))
                .filter(floor -> !floor.isEmpty())
                .map(floor -> "dev.lull." + floor + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.lull..")
                        .and(not(resideInAPackage(own)))
                        .and(not(resideInAnyPackage(floors))))
                .allowEmptyShould(true)
                .check(LULL);
    }

    @Test
    void onlyTheGroundFloorKnowsEveryRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.lull")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.lull")
                .check(LULL);
    }

    @Test
    void everyClassLivesInAKnownRoom() {
        classes()
                .should()
                .resideInAnyPackage(
                        "dev.lull",
                        "dev.lull.model..",
                        "dev.lull.policy..",
                        "dev.lull.engine..",
                        "dev.lull.supervision..",
                        "dev.lull.twilio..",
                        "dev.lull.storage..",
                        "dev.lull.desktop..",
                        "dev.lull.console..",
                        "dev.lull.simulator..")
                .check(LULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "policy", "engine"})
    void whatDecidesDoesNoInputAndNoOutput(String room) {
        noClasses()
                .that()
                .resideInAPackage("dev.lull." + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..", "java.net..", "java.nio.file..", "java.nio.channels..", "org.slf4j..")
                        // A reader of JSON declares it even where it reads a string.
                        .and(not(assignableTo(Exception.class))))
                .check(LULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "policy", "engine"})
    void whatDecidesHasNoThreadNoClockAndNoChance(String room) {
        noClasses()
                .that()
                .resideInAPackage("dev.lull." + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.concurrent..", "java.util.random..")
                        .or(belongToAnyOf(Thread.class, Clock.class, InstantSource.class, Random.class, Timer.class)))
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(LULL);
    }

    @ParameterizedTest
    @CsvSource({
        "javafx.., dev.lull.desktop..",
        "atlantafx.., dev.lull.desktop..",
        "org.kordamp.., dev.lull.desktop..",
        "picocli.., dev.lull.console..",
        "com.twilio.., dev.lull.twilio..",
        "io.undertow.., dev.lull.simulator.."
    })
    void aLibraryIsKnownInOneRoomOnly(String library, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(LULL);
    }

    /** It speaks the language of its one bundle. */
    @Test
    void theWindowHasWordsOfItsOwn() {
        noClasses()
                .that()
                .resideInAPackage("dev.lull.desktop..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(PlainEnglish.class)
                .check(LULL);
    }

    @Test
    void noRoomsDependOnEachOtherInACircle() {
        SlicesRuleDefinition.slices()
                .matching("dev.lull.(*)..")
                .should()
                .beFreeOfCycles()
                .check(LULL);
    }
}
