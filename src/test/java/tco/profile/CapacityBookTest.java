package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.model.Attention;
import tco.model.EngineClass;
import tco.model.FigureKind;
import tco.model.Machine;
import tco.model.Machine.MachineClass;
import tco.model.OpenModel;
import tco.model.OpenModel.Experts;
import tco.model.Quantisation;
import tco.model.Serving;
import tco.model.ServingTerms.Split;
import tco.profile.CapacityBook.MachineProfile;
import tco.profile.CapacityBook.ModelProfile;
import tco.profile.catalog.Layers.Environment;
import tco.profile.setting.Setting;
import tco.profile.yaml.ProfileException;
import tco.testing.Environments;

/// Shapes of machines and models as profiles and settings write them.
class CapacityBookTest {
    private static final String MACHINE =
            """
            kind: owned
            id: box
            price_usd: 3600
            power: {load_watts: 500}
            memory_gb: 32
            bandwidth_gb_s: 1792
            class: card
            tflops_16: 419
            link_gb_s: 64
            devices: 2
            serves:
              - model: tiny
                decode_tok_s: 100
            """;
    private static final String MODEL =
            """
            kind: model
            id: tiny
            parameters_b: 10
            active_parameters_b: 2
            layers: 4
            query_heads: 8
            kv_heads: 2
            head_dim: 64
            hidden: 512
            experts: 10
            experts_active: 1
            """;

    @TempDir Path directory;

    @Test
    void a_machine_has_the_rates_that_it_gives_and_those_above_for_the_rest() {
        MachineProfile box = book(MACHINE).machine("box");
        Machine machine = box.shape().known().orElseThrow();
        assertThat(machine.deviceClass()).isEqualTo(MachineClass.CARD);
        assertThat(machine.tflops8()).isEqualTo(419);
        assertThat(machine.tflops4()).isEqualTo(419);
        assertThat(machine.linkGbS()).hasValue(64);
        assertThat(machine.usableShare()).isEmpty();
        assertThat(box.devices()).isEqualTo(2);
        Serving serving = box.servings().getFirst();
        assertThat(serving.terms().devices()).isEqualTo(2);
        assertThat(serving.terms().split()).isEqualTo(Split.TENSOR);
        assertThat(serving.terms().kvBytes()).isEqualTo(2);
    }

    @Test
    void a_serving_may_use_some_of_the_devices() {
        String yaml =
                MACHINE
                        + "  - {id: split, model: tiny, decode_tok_s: 1, split: layer,"
                        + " kv_bytes: 0.5}\n"
                        + "  - {id: one, model: tiny, decode_tok_s: 1, devices: 1}\n";
        List<Serving> servings = book(yaml).machine("box").servings();
        assertThat(servings.get(1).terms().split()).isEqualTo(Split.LAYER);
        assertThat(servings.get(1).terms().kvBytes()).isEqualTo(0.5);
        assertThat(servings.get(2).terms().devices()).isEqualTo(1);
        assertThat(servings.get(2).terms().split()).isEqualTo(Split.NONE);
    }

    @Test
    void what_is_missing_is_told_by_its_path() {
        String machine = MACHINE.replace("tflops_16: 419\n", "").replace("class: card\n", "");
        assertThatThrownBy(() -> book(machine).machine("box"))
                .hasMessageContaining("more.yaml:1: hardware.box.tflops_16: missing")
                .hasMessageContaining("more.yaml:1: hardware.box.class: missing");
        assertThatThrownBy(() -> model(MODEL.replace("hidden: 512\n", "")))
                .hasMessageContaining("more.yaml:1: models.tiny.hidden: missing");
    }

    @Test
    void each_kind_of_attention_has_its_keys() {
        assertThat(shape(MODEL).attention()).isEqualTo(new Attention.Grouped(4, 2, 64));
        assertThat(shape(MODEL + "attention_kind: hybrid\nkv_layers: 1\n").attention())
                .isEqualTo(new Attention.Grouped(1, 2, 64));
        assertThat(
                        shape(
                                        MODEL
                                                + "attention_kind: window\nkv_layers: 1\nwindow:"
                                                + " {layers: 3, tokens: 128, kv_heads: 2,"
                                                + " head_dim: 64}\n")
                                .attention())
                .isEqualTo(
                        new Attention.Windowed(
                                1, 2, 64, new Attention.SlidingLayers(3, 128, 2, 64)));
        assertThat(
                        shape(
                                        MODEL
                                                + "attention_kind: mla\n"
                                                + "mla: {rank: 512, rope: 64, qk: 192, v: 128}\n")
                                .attention())
                .isEqualTo(new Attention.Latent(512, 64, 192, 128));
        OpenModel compressed = shape(MODEL + "attention_kind: compressed\nkv_bytes_token: 13763\n");
        assertThat(compressed.attention()).isEqualTo(new Attention.Compressed(64));
        assertThat(compressed.kvBytesToken()).hasValue(13_763);
        assertThat(shape(MODEL).experts()).contains(new Experts(10, 1));
    }

    @Test
    void a_dense_model_need_not_repeat_its_parameters() {
        String dense =
                MODEL.replace("experts: 10\nexperts_active: 1\n", "")
                        .replace("active_parameters_b: 2\n", "");
        assertThat(shape(dense).activeParametersB()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    class: card           | class: gpu                 | 7: hardware.box.class: unknown value 'gpu'
                    tflops_16: 419        | tflops_16: 0               | 8: hardware.box.tflops_16: 0 is out of range
                    link_gb_s: 64         | link_gb_s: -1              | 9: hardware.box.link_gb_s: -1 is out of range
                    link_gb_s: 64         | usable_share: 1.01         | 9: hardware.box.usable_share: 1.01 is out of range
                    link_gb_s: 64         | usable_share: 0            | 9: hardware.box.usable_share: 0 is out of range
                    devices: 2            | devices: 0                 | 10: hardware.box.devices: 0 is out of range
                    devices: 2            | devices: 1.5               | 10: hardware.box.devices: 1.5 is out of range
                    devices: 2            | devices: [1, 2]            | 10: hardware.box.devices: [1, 2] is out of range
                    decode_tok_s: 100     | split: half                | 13: hardware.box.serves.tiny.split: unknown value 'half'
                    decode_tok_s: 100     | kv_bytes: 3                | 13: hardware.box.serves.tiny.kv_bytes: no size of a number
                    query_heads: 8        | query_heads: 0             | 6: models.tiny.query_heads: 0 is out of range
                    query_heads: 8        | query_heads: 2.5           | 6: models.tiny.query_heads: 2.5 is out of range
                    query_heads: 8        | query_heads: 10000001      | 6: models.tiny.query_heads: 10000001 is out of range
                    hidden: 512           | kv_layers: 5               | 9: models.tiny.kv_layers: 5 layers keep a cache, the model has 4
                    hidden: 512           | attention_kind: flash      | 9: models.tiny.attention_kind: unknown value 'flash'
                    hidden: 512           | window: {layers: 1}        | 9: models.tiny.window: does not go with this attention
                    hidden: 512           | mla: {rank: 1}             | 9: models.tiny.mla: does not go with this attention
                    hidden: 512           | kv_bytes_token: 0          | 9: models.tiny.kv_bytes_token: 0 is out of range
                    hidden: 512           | kv_fixed_bytes: -1         | 9: models.tiny.kv_fixed_bytes: -1 is out of range
                    experts_active: 1     | experts_active: 10         | 11: models.tiny.experts_active: 10 of 10 experts
                    active_parameters_b: 2 | active_parameters_b: 11   | 4: models.tiny.active_parameters_b: active_parameters_b is above
                    active_parameters_b: 2 | active_parameters_b: 0.91 | 4: models.tiny.active_parameters_b: the experts of a token have more
                    experts: 10           | query_head: 1              | 10: models.tiny.query_head: unknown key
                    """)
    void what_cannot_be_is_told_with_file_and_line(String sound, String wrong, String fault) {
        String yaml = (MACHINE.contains(sound) ? MACHINE : MODEL).replace(sound, wrong);
        ProfileException thrown = catchThrowableOfType(ProfileException.class, () -> book(yaml));
        assertThat(thrown).as(yaml).isNotNull();
        assertThat(thrown.isUsage()).isFalse();
        assertThat(thrown.getMessage()).contains("more.yaml:" + fault);
    }

    @Test
    void a_dense_model_with_fewer_active_parameters_is_an_error() {
        String dense = MODEL.replace("experts: 10\nexperts_active: 1\n", "");
        ProfileException thrown = catchThrowableOfType(ProfileException.class, () -> book(dense));
        assertThat(thrown).hasMessageContaining("more.yaml:4: ").hasMessageContaining("dense");
    }

    @Test
    void a_tensor_split_needs_a_link() {
        String yaml = MACHINE.replace("link_gb_s: 64\n", "").concat("    split: tensor\n");
        ProfileException thrown = catchThrowableOfType(ProfileException.class, () -> book(yaml));
        assertThat(thrown).hasMessageContaining("needs the link");
        assertThat(book(yaml.replace("tensor", "layer")).machine("box").devices()).isEqualTo(2);
        String one = MACHINE.replace("devices: 2\n", "").concat("    split: layer\n");
        assertThat(catchThrowableOfType(ProfileException.class, () -> book(one)))
                .hasMessageContaining("one device cannot be split");
    }

    @Test
    void several_copies_need_the_speeds_of_all_of_them() {
        String copies = MACHINE.concat("    split: copies\n");
        assertThat(catchThrowableOfType(ProfileException.class, () -> book(copies)))
                .hasMessageContaining("more.yaml:14: ")
                .hasMessageContaining("no estimate is made of several copies");
        for (String speed : List.of("prefill_tok_s: 4000", "reading_included: true")) {
            String yaml = copies.concat("    " + speed + "\n");
            assertThat(book(yaml).machine("box").servings().getFirst().terms().copies())
                    .isEqualTo(2);
        }
        String one = copies.replace("devices: 2\n", "").concat("    prefill_tok_s: 4000\n");
        assertThat(catchThrowableOfType(ProfileException.class, () -> book(one)))
                .hasMessageContaining("one device cannot be split");
    }

    @Test
    void a_layer_may_change_one_number_of_a_window() {
        String over = "kind: model\nid: gpt-oss-120b\nwindow: {tokens: 256}\n";
        Attention attention =
                book(over).model("gpt-oss-120b").facts().shape().known().orElseThrow().attention();
        assertThat(attention)
                .isEqualTo(
                        new Attention.Windowed(
                                18, 8, 64, new Attention.SlidingLayers(18, 256, 8, 64)));
    }

    @Test
    void settings_describe_a_machine_and_a_model_that_no_profile_holds() {
        List<Setting> model =
                List.of(
                        set("models.mine.parameters_b", "8"),
                        set("models.mine.layers", "32"),
                        set("models.mine.query_heads", "32"),
                        set("models.mine.kv_heads", "8"),
                        set("models.mine.head_dim", "128"),
                        set("models.mine.hidden", "4096"));
        CapacityBook book = CapacityBook.open(environment(), List.of(), model, List.of("mine"));
        assertThat(book.model("mine").facts().shape().known()).isPresent();
        List<Setting> machine =
                List.of(
                        new Setting("--memory", "memory_gb", "96"),
                        new Setting("--bandwidth", "bandwidth_gb_s", "1792"),
                        new Setting("--tflops", "tflops_16", "504"),
                        new Setting("--class", "class", "card"));
        MachineProfile described = book.machine("this machine", machine);
        assertThat(described.shape().known().orElseThrow().memoryGb()).isEqualTo(96);
        assertThat(
                        described
                                .shape()
                                .figure(FigureKind.BANDWIDTH_GB_S)
                                .orElseThrow()
                                .origin()
                                .file())
                .isEqualTo("--bandwidth");
    }

    @Test
    void settings_that_are_wrong_are_wrong_usage() {
        refused("models.tiny2.layers", "4", "not a figure");
        refused("workload.tokens", "4", "says nothing of a machine or a model");
        refused("hardware.rtx-5090.memory_gb", "0", "out of range");
        refused("hardware.rtx-5090.class", "huge", "unknown value 'huge'");
        ProfileException unknown =
                catchThrowableOfType(
                        ProfileException.class,
                        () ->
                                CapacityBook.open(environment(), List.of(), List.of(), List.of())
                                        .machine("rtx-5091"));
        assertThat(unknown.isUsage()).isTrue();
        assertThat(unknown).hasMessageContaining("did you mean rtx-5090?");
    }

    @Test
    void every_shipped_machine_and_model_has_its_shape() {
        CapacityBook book = CapacityBook.open(environment(), List.of(), List.of(), List.of());
        assertThat(book.machines())
                .allSatisfy(id -> assertThat(book.machine(id).device()).as(id).isNotNull());
        List<String> shaped = book.shapedModels().stream().map(ModelProfile::id).toList();
        assertThat(book.models())
                .hasSizeGreaterThan(40)
                .filteredOn(id -> !shaped.contains(id))
                .allMatch(id -> id.startsWith("article-"), "sizes, not models");
    }

    @Test
    void every_shipped_serving_names_a_format_and_an_engine_that_are_known() {
        CapacityBook book = CapacityBook.open(environment(), List.of(), List.of(), List.of());
        for (String id : book.machines()) {
            if (id.startsWith("article-")) {
                continue;
            }
            for (Serving serving : book.machine(id).servings()) {
                assertThat(serving.terms().quant().flatMap(Quantisation::named))
                        .as(id + " " + serving.id())
                        .isPresent();
                assertThat(serving.terms().engine().flatMap(EngineClass::of))
                        .as(id + " " + serving.id())
                        .isPresent();
            }
        }
    }

    private void refused(String path, String value, String problem) {
        ProfileException thrown =
                catchThrowableOfType(
                        ProfileException.class,
                        () ->
                                CapacityBook.open(
                                        environment(),
                                        List.of(),
                                        List.of(set(path, value)),
                                        List.of()));
        assertThat(thrown).as(path).isNotNull();
        assertThat(thrown.isUsage()).isTrue();
        assertThat(thrown).hasMessageContaining(problem);
    }

    private static Setting set(String path, String value) {
        return new Setting(Setting.SET, path, value);
    }

    private OpenModel shape(String yaml) {
        return model(yaml).shape();
    }

    private ModelProfile model(String yaml) {
        return book(yaml).model("tiny");
    }

    private CapacityBook book(String yaml) {
        try {
            Files.writeString(directory.resolve("more.yaml"), yaml);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return CapacityBook.open(environment(), List.of("more.yaml"), List.of(), List.of());
    }

    private Environment environment() {
        return Environments.at(directory);
    }
}
