package tco.profile;

import java.util.List;
import tco.model.Figure;

/// The profile that is in force under an id, all layers applied: as YAML, and figure by figure with
/// where each came from. Terms that the profile leaves to the assumptions are not among its
/// figures.
public record ShownProfile(Listing listing, String yaml, List<Figure> figures) {}
