package tco.imports.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.profile.yaml.ProfileException;

/// Entries of the catalogues as they were published in 2026, each worked by hand.
class PriceImportTest {
    private static PriceImport taken(String catalogue, String entry, @Nullable String day) {
        LocalDate asOf = day == null ? Catalogues.day(catalogue) : LocalDate.parse(day);
        return Catalogues.take(Catalogues.of(Catalogues.text(catalogue)), entry, asOf, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    litellm | claude-sonnet-4-6 | | claude-sonnet-4-6 3 / 15 / 0.3 / 3.75 / 6 | web_search
                    litellm | claude-sonnet-4-5 | | claude-sonnet-4-5 3 / 15 / 0.3 / 3.75 / 6; above 200000: 6 / 22.5 / 0.6 / 7.5 / 12 | web_search
                    litellm | claude-opus-4-7 | | claude-opus-4-7 5 / 25 / 0.5 / 6.25 / 10 | fast, regional, web_search
                    litellm | gpt-5.5 | | gpt-5.5 5 / 30 / 0.5; above 272000: 10 / 45 / 1; batch 0.5 | flex, priority, regional
                    litellm | azure/us/gpt-4.1-nano-2025-04-14 | | azure-gpt-4.1-nano-2025-04-14 0.11 / 0.44 / 0.025; batch 0.4545 | batch
                    litellm | xai/grok-4-fast-reasoning | | grok-4-fast-reasoning 0.2 / 0.5 / 0.05; above 128000: 0.4 / 1 |
                    litellm | dashscope/qwen3-coder-plus | | qwen3-coder-plus 1 / 5 / 0.1; above 32000: 1.8 / 9 / 0.18; above 128000: 3 / 15 / 0.3; above 256000: 6 / 60 / 0.6 |
                    litellm | databricks/databricks-claude-opus-4 | | databricks-claude-opus-4 15.00002 / 75.00003 | dbu
                    litellm | openrouter/z-ai/glm-4.7 | | openrouter-glm-4.7 0.4 / 1.5 |
                    genai-prices | anthropic/claude-sonnet-4-6 | 2026-03-12 | claude-sonnet-4-6 3 / 15 / 0.3 / 3.75 / 6; above 200000: 6 / 22.5 / 0.6 / 7.5 / 12; from 2026-03-13: no steps | web_search
                    genai-prices | openai/gpt-5.6-sol | 2026-08-20 | gpt-5.6-sol 5 / 30 / 0.5 / 6.25; above 271999: 10 / 45 / 1 / 12.5; from 2026-08-21: 4 / 20 / 0.4 / 5; above 271999: 8 / 30 / 0.8 / 10 | file_search, web_search
                    genai-prices | deepseek/deepseek-v4-flash | | deepseek-v4-flash 0.22 / 0.66 / 0.007; peak 01:00-04:00 and 06:00-10:00: 0.44 / 1.32 / 0.014 |
                    genai-prices | deepseek/deepseek-v4-flash | 2026-08-16 | deepseek-v4-flash 0.14 / 0.28 / 0.0028; peak 01:00-04:00 and 06:00-10:00: 0.44 / 1.32 / 0.014; from 2026-08-17: 0.22 / 0.66 / 0.007 |
                    genai-prices | deepseek/deepseek-reasoner | | deepseek-reasoner 0.55 / 2.19 / 0.14; peak 16:30-00:30: 0.135 / 0.55 / 0.035 |
                    genai-prices | google/gemini-3.6-flash | | gemini-3.6-flash 0.75 / 3.75 / 0.075; from 2027-01-01: 1.5 / 7.5 / 0.15 |
                    genai-prices | x-ai/grok-4.5 | | grok-4.5 2 / 6 / 0.3; above 199999: 4 / 12 / 0.6 |
                    litellm | xai/grok-4.5 | | grok-4.5 2 / 6 / 0.5; above 200000: 4 / 12 / 1 |
                    genai-prices | perplexity/sonar | | perplexity-sonar 1 / 1; request 0.012 |
                    models-dev | zai/glm-5.2 | | glm-5.2 1.4 / 4.4 / 0.26 |
                    openrouter | google/gemini-3.6-flash | | openrouter-gemini-3.6-flash 1.5 / 7.5 / 0.15 | audio, image, web_search
                    openrouter | qwen/qwen3-coder-plus | | openrouter-qwen3-coder-plus 0.65 / 3.25 / 0.13 / 0.8125; above 31999: 1.17 / 5.85 / 0.234 / 1.4625; above 127999: 1.95 / 9.75 / 0.39 / 2.4375 |
                    """)
    void published_entries_become_these_prices(
            String catalogue,
            String entry,
            @Nullable String day,
            String line,
            @Nullable String notExpressed) {
        PriceImport imported = taken(catalogue, entry, day);
        assertThat(Catalogues.line(imported)).isEqualTo(line);
        assertThat(String.join(", ", imported.models().getFirst().prices().notExpressed()))
                .isEqualTo(notExpressed == null ? "" : notExpressed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    litellm | wandb/Qwen/Qwen3-Coder-480B-A35B-Instruct | is 100000 dollars a million: is the unit right?
                    litellm | dall-e-3 | no text model (image_generation)
                    models-dev | zai-coding-plan/glm-4.7 | both prices are 0
                    openrouter | openrouter/auto | the price is set at each request
                    """)
    void a_refused_entry_says_why(String catalogue, String entry, String because) {
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> taken(catalogue, entry, null))
                .withMessageContaining(entry)
                .withMessageContaining(because);
    }

    @Test
    void what_cannot_be_a_token_price_is_left_out_and_named() {
        ImportedPrices prices =
                taken("litellm", "openrouter/z-ai/glm-4.7", null).models().getFirst().prices();
        assertThat(prices.notTaken()).containsExactly("cache_read 0", "cache_write 0");
        assertThat(prices.unknown()).containsExactly("cache_read", "cache_write", "cache_write_1h");
        assertThat(taken("models-dev", "zai/glm-5.2", null).models().getFirst().prices().notTaken())
                .containsExactly("cache_write 0");
        assertThat(
                        taken("openrouter", "google/gemini-3.6-flash", null)
                                .models()
                                .getFirst()
                                .prices()
                                .notTaken())
                .containsExactly("cache_write 0.0833333333");
        assertThat(
                        taken("models-dev", "digitalocean/anthropic-claude-4.5-sonnet", null)
                                .models()
                                .getFirst()
                                .prices()
                                .notTaken())
                .containsExactly("long_context.cache_write 3.75");
    }

    @Test
    void a_class_that_a_step_leaves_out_is_unknown_there() {
        assertThat(
                        taken("litellm", "xai/grok-4-fast-reasoning", null)
                                .models()
                                .getFirst()
                                .prices()
                                .unknown())
                .containsExactly("cache_write", "cache_write_1h", "long_context.cache_read");
    }

    @Test
    void a_free_model_is_taken_where_it_is_asked_for_or_says_so() {
        CatalogueFile file = Catalogues.of(Catalogues.text("models-dev"));
        assertThat(
                        Catalogues.line(
                                Catalogues.take(
                                        file,
                                        "zai-coding-plan/glm-4.7",
                                        Catalogues.day("models-dev"),
                                        true)))
                .isEqualTo("zai-coding-plan-glm-4.7 0 / 0");
        assertThat(Catalogues.line(taken("openrouter", "inclusionai/ling-3.0-flash:free", null)))
                .isEqualTo("openrouter-ling-3.0-flash-free 0 / 0");
    }

    @Test
    void of_several_prices_by_the_clock_the_dearest_is_the_peak() {
        PriceImport imported =
                Catalogues.genai(
                        """
                        [{"prices": {"input_mtok": 1, "output_mtok": 4}},
                         {"constraint": {"start_time": "08:00:00Z", "end_time": "12:00:00Z"},
                          "prices": {"input_mtok": 2, "output_mtok": 8}},
                         {"constraint": {"start_time": "20:00:00+02:00", "end_time": "20:00:00Z"},
                          "prices": {"input_mtok": 1.5, "output_mtok": 6}}]
                        """,
                        "2026-09-23");
        assertThat(Catalogues.line(imported)).isEqualTo("acme-m 1 / 4; peak 08:00-12:00: 2 / 8");
        assertThat(imported.models().getFirst().prices().notExpressed()).containsExactly("hours");
    }

    @Test
    void each_class_of_genai_prices_counts_its_own_steps() {
        PriceImport imported =
                Catalogues.genai(
                        """
                        {"input_mtok": {"base": 1, "tiers": [{"start": 100000, "price": 2},
                                                             {"start": 300000, "price": 3}]},
                         "output_mtok": {"base": 5, "tiers": [{"start": 200000, "price": 9}]}}
                        """,
                        "2026-09-23");
        assertThat(Catalogues.line(imported))
                .isEqualTo(
                        "acme-m 1 / 5; above 100000: 2 / 5; above 200000: 2 / 9; above 300000: 3 /"
                                + " 9");
    }

    @Test
    void a_later_price_that_is_gone_stays_and_is_unknown_and_a_refused_day_is_left_out() {
        PriceImport imported =
                Catalogues.genai(
                        """
                        [{"prices": {"input_mtok": 1, "output_mtok": 4, "cache_read_mtok": 0.1}},
                         {"constraint": {"start_date": "2027-01-01"},
                          "prices": {"input_mtok": 2, "output_mtok": 4}},
                         {"constraint": {"start_date": "2027-02-01"}, "prices": {}},
                         {"constraint": {"start_date": "2027-03-01"},
                          "prices": {"input_mtok": 2, "output_mtok": 4, "cache_read_mtok": 3}}]
                        """,
                        "2026-09-23");
        assertThat(Catalogues.line(imported)).isEqualTo("acme-m 1 / 4 / 0.1; from 2027-01-01: 2");
        ImportedPrices prices = imported.models().getFirst().prices();
        assertThat(prices.unknown())
                .containsExactly(
                        "cache_write",
                        "cache_write_1h",
                        "changes.2027-01-01.cache_read",
                        "changes.2027-03-01.cache_read");
        assertThat(prices.notTaken()).containsExactly("changes.2027-03-01.cache_read 3");
        assertThat(prices.notExpressed()).containsExactly("changes");
    }

    @Test
    void a_resale_never_takes_the_id_of_its_maker() {
        CatalogueFile file = Catalogues.of(Catalogues.text("models-dev"));
        LocalDate day = Catalogues.day("models-dev");
        assertThat(Catalogues.line(Catalogues.take(file, "gpt-5.5", day, false)))
                .startsWith("gpt-5.5 ");
        assertThat(Catalogues.line(Catalogues.take(file, "azure/gpt-5.5", day, false)))
                .startsWith("azure-gpt-5.5 ");
    }

    @Test
    void entries_of_one_id_are_told_apart_by_their_figures() {
        CatalogueFile file =
                Catalogues.of(
                        """
                        {"a/x/m": {"litellm_provider": "acme", "input_cost_per_token": 1e-6,
                                   "output_cost_per_token": 2e-6},
                         "b/m": {"litellm_provider": "acme", "input_cost_per_token": 1e-6,
                                 "output_cost_per_token": 2e-6},
                         "c/x/m": {"litellm_provider": "acme", "input_cost_per_token": 3e-6,
                                   "output_cost_per_token": 4e-6},
                         "acme-c-x-m": {"litellm_provider": "acme", "input_cost_per_token": 5e-6,
                                        "output_cost_per_token": 6e-6},
                         "c-x/m": {"litellm_provider": "acme", "input_cost_per_token": 7e-6,
                                   "output_cost_per_token": 8e-6}}
                        """);
        PriceImport imported =
                PriceImport.of(
                        file,
                        new PriceImport.Request(
                                List.of(), Optional.of("ACME"), LocalDate.EPOCH, false));
        assertThat(imported.models())
                .extracting(PriceImport.Model::id)
                .containsExactly("acme-m", "acme-c-x-m", "acme-c-x-m-2", "acme-m-2");
        assertThat(imported.warnings()).containsExactly("left out: 1 the same again");
    }
}
