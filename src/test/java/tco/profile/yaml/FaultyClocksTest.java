package tco.profile.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.model.Weekdays;
import tco.model.Weekdays.Weekday;
import tco.model.WorkTime;
import tco.testing.Project;

class FaultyClocksTest {
    private static final String SHARE = "output_share: 0.2";

    @TempDir Path directory;

    @ParameterizedTest
    @MethodSource({"day_windows", "work_times"})
    void what_is_wrong_is_told_with_its_file_line_and_path(Faulty faulty) {
        faulty.isTold(directory);
    }

    private WorkTime workTime(String said) {
        return Project.in(directory)
                .file(Faulty.FILE, Faulty.SOUND.replace(SHARE, said))
                .scenario(Faulty.FILE)
                .load()
                .scenario()
                .workload()
                .workTime();
    }

    @Test
    void work_falls_on_weekdays_from_nine_by_utc_where_nothing_is_said() {
        assertThat(workTime(SHARE)).isEqualTo(WorkTime.USUAL);
    }

    @Test
    void a_workload_says_its_days_hour_and_clock() {
        assertThat(
                        workTime(
                                """
                                work_days: [sun, mon]
                                  work_starts: "24:00"
                                  utc_offset_hours: -14\
                                """))
                .isEqualTo(
                        new WorkTime(
                                Weekdays.of(List.of(Weekday.SUNDAY, Weekday.MONDAY)),
                                24 * 60,
                                -14 * 60));
        assertThat(workTime("utc_offset_hours: 5.75").utcOffsetMinutes()).isEqualTo(345);
        assertThat(workTime("utc_offset_hours: 14").utcOffsetMinutes()).isEqualTo(840);
    }

    @Test
    void a_workload_takes_its_start_from_the_assumptions() {
        Project project =
                Project.in(directory).file(Faulty.FILE, Faulty.SOUND).scenario(Faulty.FILE);

        WorkTime workTime =
                project.set("assumptions.work_starts", "07:30")
                        .load()
                        .scenario()
                        .workload()
                        .workTime();

        assertThat(workTime.startsMinute()).isEqualTo(7 * 60 + 30);
    }

    static Stream<Arguments> work_times() {
        return Stream.of(
                Faulty.of("no day", SHARE, "work_days: []", "workload.work_days: no day"),
                Faulty.of(
                        "an unknown day",
                        SHARE,
                        "work_days: [mon, Tue]",
                        "workload.work_days: 'Tue' is no day"),
                Faulty.of(
                        "a day twice",
                        SHARE,
                        "work_days: [mon, mon]",
                        "workload.work_days: 'mon' is named twice"),
                Faulty.of(
                        "one day",
                        SHARE,
                        "work_days: mon",
                        "workload.work_days: a single value (a list)"),
                Faulty.of(
                        "an hour",
                        SHARE,
                        "work_starts: 9",
                        "workload.work_starts: '9' is not a time of day"),
                Faulty.of(
                        "beyond the date line",
                        SHARE,
                        "utc_offset_hours: 14.5",
                        "workload.utc_offset_hours: '14.5' is no offset"),
                Faulty.of(
                        "beyond it the other way",
                        SHARE,
                        "utc_offset_hours: -14.5",
                        "workload.utc_offset_hours: '-14.5' is no offset"),
                Faulty.of(
                        "parts of a minute",
                        SHARE,
                        "utc_offset_hours: 0.001",
                        "workload.utc_offset_hours: '0.001' is no offset"),
                Faulty.of(
                        "a zone",
                        SHARE,
                        "utc_offset_hours: CET",
                        "workload.utc_offset_hours: 'CET' is no offset"));
    }

    static Stream<Arguments> day_windows() {
        String kwh = "usd_per_kwh: 0.15";
        String at = "assumptions.usd_per_kwh: ";
        return Stream.of(
                Faulty.of(
                        "a gap",
                        kwh,
                        "usd_per_kwh: [{from: \"00:00\", to: \"23:00\", usd: 1}]",
                        at + "the windows do not cover the day exactly: 23:00 has no price"),
                Faulty.of(
                        "an overlap",
                        kwh,
                        "usd_per_kwh: [{from: \"00:00\", to: \"24:00\", usd: 1},"
                                + " {from: \"08:00\", to: \"09:00\", usd: 2}]",
                        at + "the windows do not cover the day exactly: 08:00 has two prices"),
                Faulty.of(
                        "a gap on one day",
                        kwh,
                        "usd_per_kwh: [{from: \"00:00\", to: \"24:00\", usd: 1,"
                                + " days: [mon, tue, wed, thu, fri, sat]}]",
                        at + "the windows do not cover the week exactly: sun 00:00 has no price"),
                Faulty.of(
                        "an overlap into the next day",
                        kwh,
                        "usd_per_kwh: [{from: \"00:00\", to: \"24:00\", usd: 1},"
                                + " {from: \"23:00\", to: \"01:00\", usd: 2, days: [sun]}]",
                        at + "the windows do not cover the week exactly: sun 23:00 has two"),
                Faulty.of(
                        "no such day",
                        kwh,
                        "usd_per_kwh: [{from: \"00:00\", to: \"24:00\", usd: 1, days: [all]}]",
                        "assumptions.usd_per_kwh.0.days: 'all' is no day"),
                Faulty.of(
                        "no such time",
                        kwh,
                        "usd_per_kwh: [{from: \"00:00\", to: \"25:00\", usd: 1}]",
                        "assumptions.usd_per_kwh.0.to: '25:00' is not a time of day"),
                Faulty.of(
                        "no end",
                        kwh,
                        "usd_per_kwh: [{from: \"00:00\", usd: 1}]",
                        "assumptions.usd_per_kwh.0.to: missing"),
                Faulty.of(
                        "no price",
                        kwh,
                        "usd_per_kwh: [{from: \"00:00\", to: \"24:00\"}]",
                        "assumptions.usd_per_kwh.0.usd: missing"),
                Faulty.of(
                        "no window",
                        kwh,
                        "usd_per_kwh: []",
                        at + "the windows do not cover the day"),
                Faulty.of(
                        "work",
                        kwh,
                        "work_starts: 9am",
                        "assumptions.work_starts: '9am' is not a time"));
    }
}
