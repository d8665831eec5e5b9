package dev.lull.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The simulation is able to fail: each planted defect breaks a rule within 1,000 seeds. */
class PlantedVariantsTest {
    @ParameterizedTest
    @EnumSource(Variant.class)
    void isCaught(Variant variant) throws InterruptedException {
        List<Campaign.Failure> failures =
                new Campaign(1, 1000, variant.plants(), 1).run().failures();
        assertThat(failures).as("%s within 1,000 seeds", variant).isNotEmpty();
        Campaign.Failure failure = failures.getFirst();
        System.out.println("Planted " + variant + ": caught by rule "
                + failure.broken().rule() + " in seed " + failure.seed() + ": "
                + failure.broken().how());
    }
}
