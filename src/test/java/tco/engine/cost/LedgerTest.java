package tco.engine.cost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tco.model.Component;

class LedgerTest {
    private static void holdsTwoLines(Bill bill) {
        assertThat(bill.usd(Component.OPS)).isEqualTo(6);
        assertThat(bill.usd(Component.API_INPUT)).isEqualTo(20);
        assertThat(bill.usd(Component.SEATS)).isZero();
        assertThat(bill.has(Component.OPS)).isTrue();
        assertThat(bill.has(Component.SEATS)).isFalse();
        assertThat(bill.total()).isEqualTo(26);
    }

    private static Ledger charged(Ledger ledger) {
        ledger.charge(Component.OPS, 2, 3);
        ledger.charge(Component.API_INPUT, 1, 8);
        ledger.charge(Component.API_INPUT, 3, 4);
        return ledger;
    }

    @Test
    void a_component_charged_twice_is_one_line_at_the_mean_price() {
        Ledger ledger = charged(new Ledger());
        holdsTwoLines(ledger);
        assertThat(ledger.quantity(Component.API_INPUT)).isEqualTo(4);
        assertThat(ledger.unitUsd(Component.API_INPUT)).isEqualTo(5);
        assertThat(ledger.quantity(Component.OPS)).isEqualTo(2);
        assertThat(ledger.unitUsd(Component.OPS)).isEqualTo(3);
        assertThat(ledger.quantity(Component.SEATS)).isZero();
        assertThat(ledger.unitUsd(Component.SEATS)).isZero();
    }

    @Test
    void a_cleared_ledger_holds_nothing_of_the_bill_before() {
        Ledger ledger = charged(new Ledger());
        ledger.clear();
        assertThat(ledger.total()).isZero();
        for (Component component : Component.values()) {
            assertThat(ledger.has(component)).isFalse();
            assertThat(ledger.quantity(component)).isZero();
            assertThat(ledger.unitUsd(component)).isZero();
            assertThat(ledger.usd(component)).isZero();
        }
        holdsTwoLines(charged(ledger));
    }
}
