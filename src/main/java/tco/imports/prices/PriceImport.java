package tco.imports.prices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.profile.catalog.Ids;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.ProfileException;

/// The entries of a catalogue that were asked for, as profiles: what `tco prices import` finds.
///
/// @param models in the order of the catalogue
/// @param refused entries that cannot be a price list, and why
/// @param warnings what somebody should know of all that, a line each
public record PriceImport(
        CatalogueFile file,
        LocalDate asOf,
        List<Model> models,
        List<Refused> refused,
        List<String> warnings) {
    public PriceImport {
        models = List.copyOf(models);
        refused = List.copyOf(refused);
        warnings = List.copyOf(warnings);
    }

    /// What to import.
    ///
    /// @param models names of entries and patterns; none means all of the provider
    /// @param asOf the day of the catalogue
    /// @param free whether both prices may be 0
    public record Request(
            List<String> models, Optional<String> provider, LocalDate asOf, boolean free) {
        public Request {
            models = List.copyOf(models);
        }
    }

    /// An entry under the id of its profile.
    record Model(String id, ImportedPrices prices) {}

    /// An entry that is not written.
    record Refused(String entry, String because) {
        String text() {
            return entry + ": " + because;
        }
    }

    /// A [ProfileException] where a name finds nothing, where a named entry is refused, or where
    /// nothing is left to write.
    public static PriceImport of(CatalogueFile file, Request request) {
        EntrySelection selection = EntrySelection.of(file, request.models(), request.provider());
        return new Run(file, request, selection).result();
    }

    private static final class Run {
        private final CatalogueFile file;
        private final Request request;
        private final EntrySelection selection;
        private final List<Fault> faults;
        private final List<Model> models = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();
        private int aliases;
        private int retired;
        private int same;

        Run(CatalogueFile file, Request request, EntrySelection selection) {
            this.file = file;
            this.request = request;
            this.selection = selection;
            this.faults = new ArrayList<>(selection.faults());
        }

        PriceImport result() {
            EntryReader reader =
                    new EntryReader(file.kind().reader(), request.asOf(), request.free());
            ProfileIds ids = new ProfileIds();
            for (CatalogueEntry entry : file.entries()) {
                if (selection.named().contains(entry) || isTaken(entry)) {
                    read(entry, reader, ids);
                }
            }
            if (faults.isEmpty() && models.isEmpty()) {
                String why = refused.isEmpty() ? "" : ": all entries are refused or left out";
                faults.add(Fault.ofFile(file.name(), "nothing to import" + why, ""));
                refused.forEach(one -> faults.add(fault(one)));
            }
            if (!faults.isEmpty()) {
                throw new ProfileException(faults);
            }
            count(aliases, "aliases of other models");
            count(retired, "retired");
            count(same, "the same again");
            refused.forEach(one -> warnings.add("refused: " + one.text()));
            return new PriceImport(file, request.asOf(), models, refused, warnings);
        }

        /// Whether an entry that nobody named is among those that are taken together.
        private boolean isTaken(CatalogueEntry entry) {
            if (!selection.all().contains(entry)) {
                return false;
            }
            if (entry.alias()) {
                aliases++;
            } else if (entry.isRetired(request.asOf())) {
                retired++;
            } else {
                return true;
            }
            return false;
        }

        private void read(CatalogueEntry entry, EntryReader reader, ProfileIds ids) {
            try {
                if (!Ids.isValid(entry.profileId())) {
                    throw new RefusedEntryException("the id names no profile");
                }
                ImportedPrices prices = reader.read(entry);
                if (ids.hasSame(prices)) {
                    same++;
                    return;
                }
                warn(entry);
                models.add(new Model(ids.take(prices), prices));
            } catch (RefusedEntryException e) {
                Refused one = new Refused(entry.wholeId(), e.because());
                if (selection.named().contains(entry)) {
                    faults.add(fault(one));
                } else {
                    refused.add(one);
                }
            }
        }

        private Fault fault(Refused one) {
            return Fault.ofFile(file.name() + ": " + one.entry(), one.because(), "");
        }

        private void warn(CatalogueEntry entry) {
            if (entry.alias()) {
                warnings.add(entry.wholeId() + ": an alias, which will be another model one day");
            }
            if (entry.isRetired(request.asOf())) {
                warnings.add(entry.wholeId() + ": retired");
            }
        }

        private void count(int entries, String what) {
            if (entries > 0) {
                warnings.add("left out: " + entries + " " + what);
            }
        }
    }

    /// A line for each model of which something is left out or not known, and how many there are.
    public List<String> notes() {
        List<String> notes = new ArrayList<>(warnings);
        for (Model model : models) {
            List<String> parts = new ArrayList<>();
            model.prices().leftOut().forEach(left -> parts.add(left.label() + ": " + left.text()));
            if (!parts.isEmpty()) {
                notes.add(model.id() + ": " + String.join("; ", parts));
            }
        }
        int count = models.size();
        notes.add(count + (count == 1 ? " model" : " models") + " from " + file.name());
        return notes;
    }
}
