"""All tuning values of the window: sizes from which work is divided or postponed, and delays.

Graphical sizes (margins, widths, radii) are defined beside the code that draws them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The tuning values of one window, passed to the constructors of its parts.

    A name that ends in `_ms` is in milliseconds, one that ends in `_seconds` in seconds; all others are counts.
    """

    slice_seconds: float = 0.006
    """How long a slice of work runs before events are handled again."""
    max_slice_seconds: float = 0.04
    """The maximum length of a slice, used if painting and other events between slices take long too."""
    busy_retry_ms: int = 100
    """How often work that is paused while a mouse button is down checks the button."""
    progress_delay_seconds: float = 0.2
    """How long a blocking task runs before the window shows its progress."""
    progress_interval_ms: int = 100
    """How often the window reads the progress of a blocking task."""
    large_process_nodes: int = 1_500
    """Up to this many nodes a command runs directly; with more it runs as a blocking task with a wait cursor."""
    nodes_per_selected_element: int = 15
    """How many unselected nodes take as long as one selected element when a command runs."""
    garbage_delay_ms: int = 1_000
    """How long the user must be idle before the garbage collector runs."""

    immediate_nodes: int = 500
    """Up to this many nodes are drawn in one pass; more are drawn in slices, visible ones first."""
    visible_nodes_seconds: float = 0.05
    """How long drawing of nodes that become visible may take before events are handled again."""
    immediate_flows: int = 100
    """Up to this many flows are routed and drawn in one pass; more in slices, visible ones first."""
    visible_flows_seconds: float = 0.03
    """How long drawing of flows that become visible may take before events are handled again."""
    local_label_nodes: int = 200
    """If more nodes than this changed, all labels are placed again, not only those near the changed nodes."""
    immediate_label_flows: int = 200
    """At nodes with more flows than this, labels are placed again after all flows are drawn, not after each."""
    immediate_marks_nodes: int = 500
    """Up to this many nodes the marks are calculated with the command; with more, in the background."""
    marks_delay_ms: int = 150
    """How long after the last command the marks of a larger process are calculated."""
    immediate_callout_elements: int = 300
    """Up to this many nodes, and as many annotations, the callouts are placed with the command."""
    callout_delay_ms: int = 150
    """How long after the last command the callouts of a larger process are placed."""
    immediate_overlay_nodes: int = 300
    """Up to this many nodes the differences from the baseline are found with the command."""
    overlay_delay_ms: int = 200
    """How long after the last command the differences of a larger process are found."""
    immediate_overlay_labels: int = 40
    """Up to this many differences are labelled in one pass; each label may take some milliseconds to place."""
    immediate_overlay_label_nodes: int = 500
    """In a larger process the labels are always placed in the background, even if there are few."""
    minimap_delay_ms: int = 250
    """How long after the last change the minimap is painted again, or moves to another corner."""
    legend_delay_ms: int = 200
    """How long after the last change the legend is updated."""
    auto_scroll_interval_ms: int = 30
    """How often the canvas scrolls while the user drags at its edge."""

    immediate_view_nodes: int = 400
    """Up to this many nodes the view of a perspective is computed when it is chosen; with more, in the background."""
    analysis_delay_ms: int = 150
    """How long after the last change the analyses start."""
    background_analysis_nodes: int = 2_500
    """In a larger process only visible analyses run: hidden ones would slow the window down."""
    page_delay_ms: int = 100
    """How long after the analysis dock is first shown its pages are created."""
    menu_paths: int = 8
    """How many unnamed paths the menu of paths offers."""
    menu_path_nodes: int = 2_000
    """In a larger process the menu of paths offers named paths only."""
    menu_path_visits: int = 20_000
    """How many nodes the path search for this menu may visit."""
    listed_paths: int = 250
    """How many paths the table of paths lists; the effort table contains averages over these paths."""
    listed_path_visits: int = 50_000
    """How many nodes the search for the listed paths may visit, so that a large process is analysed within a second."""
    simulated_visits: int = 4_000_000
    """How many node visits a simulation may calculate; if cases are very long, fewer cases are simulated."""
    search_results: int = 60
    """How many results the command palette lists."""
    immediate_inspector_elements: int = 1_000
    """Up to this many selected elements the inspector follows the selection without delay."""
    inspector_delay_ms: int = 30
    """How long after the last change the inspector shows a larger selection; the canvas is painted by then."""
    immediate_outline_nodes: int = 2_000
    """Up to this many nodes the outline follows every command; in a larger process only while it is visible."""
    selected_outline_rows: int = 200
    """With more selected elements than this, the outline selects visible rows only."""

    autosave_delay_seconds: float = 0.5
    """How long after the last change the recovery journal is written."""
    max_autosave_delay_seconds: float = 1.0
    """How long after the first unwritten change the journal is written at the latest, even if changes continue."""
    autosave_retry_seconds: float = 2.0
    """How long after a failure the journal is written again."""
    autosave_shutdown_seconds: float = 5.0
    """How long closing the window waits for a disk that does not answer."""
    file_change_delay_ms: int = 300
    """How long after the last change of the document's file by any program the file is compared."""
    message_ms: int = 6_000
    """How long a message is shown that needs no answer; errors are shown until the user closes them."""


DEFAULT_LIMITS = Limits()
