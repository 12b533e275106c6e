-- SPDX-License-Identifier: GPL-3.0-or-later
-- The library of schema version 1. Tables of the sync contract (B13), the journal, drafts, and what is derived.

CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
-- Which library this is, in each of its copies and backups.
INSERT INTO meta VALUES ('library_id', lower(hex(randomblob(16))));

-- Where records come from. `sample` and `local` are built in; hubs and sources are added by people.
CREATE TABLE channel(
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,            -- sample, local, couch, oai, bundle
    url TEXT,
    db TEXT,
    account TEXT,                  -- name only; the secret is never stored here
    ca_file TEXT,
    hub_id TEXT,
    epoch INTEGER,
    instance_start TEXT,
    product TEXT,
    install_ck TEXT,               -- name of the remote checkpoint document
    mode TEXT NOT NULL DEFAULT 'manual', -- manual, read_only: nothing is ever sent there
    state TEXT NOT NULL DEFAULT 'new',
    rank INTEGER NOT NULL          -- the same id in two channels is shown from the lowest rank
);
INSERT INTO channel(id, kind, rank) VALUES ('local', 'local', 0), ('sample', 'sample', 1000);

CREATE TABLE checkpoint(
    channel TEXT PRIMARY KEY REFERENCES channel(id) ON DELETE CASCADE,
    since TEXT,                    -- opaque JSON value of the hub, as received
    session TEXT,
    page_no INTEGER NOT NULL DEFAULT 0,
    server_date TEXT,
    generation INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE ck_history(
    channel TEXT NOT NULL REFERENCES channel(id) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    session TEXT NOT NULL,
    seq TEXT,
    acked INTEGER,
    PRIMARY KEY(channel, n)
);

-- The truth: one row a record and channel. `base` was last seen on the hub, `local` holds a person's edits.
CREATE TABLE mirror(
    row INTEGER PRIMARY KEY,
    channel TEXT NOT NULL REFERENCES channel(id),
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    schema INTEGER NOT NULL DEFAULT 1,
    hub_rev TEXT,
    hub_leaves TEXT,
    base BLOB,
    local BLOB,
    dirty INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'ok',   -- ok, read_only_newer, deleted_on_hub, orphan
    gen INTEGER NOT NULL DEFAULT 0,
    deleted_at TEXT,
    arrived_at TEXT,               -- when a hub last brought something for this row, by this computer's clock
    UNIQUE(channel, id)
);
CREATE INDEX mirror_by_id ON mirror(id);
CREATE INDEX mirror_by_arrival ON mirror(arrived_at) WHERE arrived_at IS NOT NULL;
CREATE INDEX mirror_leaves ON mirror(channel) WHERE hub_leaves <> '';
CREATE INDEX mirror_dirty ON mirror(dirty) WHERE dirty = 1;

-- A person's own notes and tags on records. Apart from the mirror, so that no edit, merge or message to a hub can hold
-- them; by id alone, so that they outlast the channel that a record came from.
CREATE TABLE own(
    id TEXT PRIMARY KEY,
    doc BLOB NOT NULL
);

-- Every change by a person, in the same transaction as the change. Undo, history and outbox read this one journal.
CREATE TABLE change(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    why TEXT,
    kind TEXT NOT NULL,            -- new, edit, review, revert, delete, restore, resolve, contribute
    record TEXT NOT NULL,
    channel TEXT NOT NULL,
    before BLOB,                   -- document shown before; null for new
    after BLOB,                    -- document shown after
    before_was_base INTEGER NOT NULL DEFAULT 0,
    base_rev TEXT,                 -- hub_rev the change was made on
    undone_at TEXT,
    abandoned INTEGER NOT NULL DEFAULT 0, -- undone, and can no longer be redone
    from_channel TEXT,             -- for contribute: where the record was before
    final INTEGER NOT NULL DEFAULT 0 -- was sent as a whole and can no longer be undone
);
CREATE INDEX change_by_record ON change(record, id);
-- The next change to undo and to redo, and what a save abandons, however long the journal is.
CREATE INDEX change_done ON change(id) WHERE undone_at IS NULL;
CREATE INDEX change_to_redo ON change(id) WHERE undone_at IS NOT NULL AND abandoned = 0;
-- The list of all changes (`change_list.h`) without their documents.
CREATE INDEX change_head ON change(id, at, who, kind, record, undone_at, abandoned, final);

-- Changes that a person made as one, such as a decision about many records: undo and redo take them together.
CREATE TABLE change_together(
    first INTEGER PRIMARY KEY,     -- of a run of numbers of `change` without a gap
    last INTEGER NOT NULL
);

CREATE TABLE draft(
    record TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    doc BLOB NOT NULL,
    started_from BLOB,             -- document the draft began with
    saved_at TEXT NOT NULL
);

-- What somebody is typing outside of the form (`note_drafts.h`): notes of a meeting, the scores of a case, a comment of
-- a review. One for each place, gone once it is saved.
CREATE TABLE note_draft(
    record TEXT NOT NULL,
    item TEXT NOT NULL,            -- of an event: GROUP/QUESTION/ID or LIST/ID within its outputs; else a name
    text TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY(record, item)
) WITHOUT ROWID;

-- Questions that a person keeps under a name. They belong to this library and are never sent to a hub.
CREATE TABLE saved_search(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    query TEXT NOT NULL,           -- as `printQuery` writes it: in codes, good in every language
    place INTEGER NOT NULL         -- order of the list; gaps mean nothing
);

-- Lists of records that a person puts together and orders by hand (`collections.h`). Names are told apart folded. They
-- belong to this library and are never sent to a hub.
CREATE TABLE collection(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    note TEXT NOT NULL DEFAULT '',
    place INTEGER NOT NULL
);

-- By the id of the record alone, so that an item outlasts the channel that its record came from.
CREATE TABLE collection_item(
    collection INTEGER NOT NULL REFERENCES collection(id) ON DELETE CASCADE,
    record TEXT NOT NULL,
    place INTEGER NOT NULL,        -- order of the list; gaps mean nothing
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY(collection, record)
) WITHOUT ROWID;
CREATE INDEX collection_item_by_record ON collection_item(record);

-- Records that look like one thing and are two, as somebody said. Belongs to this library and is never sent.
CREATE TABLE distinct_pair(
    first TEXT NOT NULL,           -- the lower id
    second TEXT NOT NULL,
    who TEXT NOT NULL,
    why TEXT,
    at TEXT NOT NULL,
    PRIMARY KEY(first, second)
) WITHOUT ROWID;

CREATE TABLE outbox(
    seq INTEGER PRIMARY KEY,
    channel TEXT NOT NULL,
    id TEXT NOT NULL,
    edit_id TEXT NOT NULL,         -- under which the hub gets it
    saved_as TEXT NOT NULL,        -- `edit.id` of the save that it comes from, which a merge leaves as it was
    base_rev TEXT,
    doc BLOB NOT NULL,             -- as it goes over the wire
    state TEXT NOT NULL DEFAULT 'queued', -- queued, sending, waiting, rejected
    tries INTEGER NOT NULL DEFAULT 0,
    reason TEXT,                   -- why it waits, or the hub's own words
    UNIQUE(channel, id)
);

-- Revisions that a hub took from here and its feed has not brought yet (`sent_store.h`).
CREATE TABLE sent(
    channel TEXT NOT NULL,
    id TEXT NOT NULL,
    rev TEXT NOT NULL,
    over_rev TEXT NOT NULL,        -- what it was written over, the first of several; empty for a new record
    PRIMARY KEY(channel, id)
);

-- What a hub's feed brought since the newest note on that hub, one page a row (`unnoted_pages.h`).
CREATE TABLE unnoted_page(
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    channel TEXT NOT NULL,
    revisions BLOB NOT NULL        -- JSON object, revisions by id
);

-- Every `edit.id` that was sent of a record and not acknowledged since: what bears one of them on the hub came from here.
CREATE TABLE unacknowledged(
    channel TEXT NOT NULL,
    id TEXT NOT NULL,
    edit_id TEXT NOT NULL,
    PRIMARY KEY(channel, id, edit_id)
) WITHOUT ROWID;

-- Losing revisions of records that a hub holds several versions of.
CREATE TABLE leaf(
    channel TEXT NOT NULL,
    id TEXT NOT NULL,
    rev TEXT NOT NULL,
    doc BLOB,                      -- none: it is deleted there
    settled INTEGER NOT NULL DEFAULT 0, -- the change by which a person decided: to be deleted on the hub
    PRIMARY KEY(channel, id, rev)
);

CREATE TABLE conflict(
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    channel TEXT NOT NULL,
    kind TEXT NOT NULL,            -- fields, deleted_on_hub, deleted_here, leaves
    fields TEXT NOT NULL DEFAULT '[]',
    base BLOB,
    mine BLOB,
    hub BLOB,
    found_at TEXT NOT NULL,
    resolved_at TEXT,
    resolution TEXT,
    with_save INTEGER NOT NULL DEFAULT 0 -- `hub` is a save made here that stands nowhere else
);
CREATE INDEX conflict_by_id ON conflict(id);

CREATE TABLE quarantine(
    channel TEXT NOT NULL,
    id TEXT NOT NULL,
    rev TEXT NOT NULL,
    raw BLOB,
    reason TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY(channel, id, rev)
);

CREATE TABLE staged_delete(
    channel TEXT NOT NULL,
    id TEXT NOT NULL,
    rev TEXT,
    doc BLOB,
    PRIMARY KEY(channel, id)
);

-- What was erased for the protection of data (`erasure_list.h`), without a word that names anybody. The same lines stand in
-- a file beside the library, for a backup that is put in its place knows nothing of them.
CREATE TABLE erasure(
    hash TEXT PRIMARY KEY,         -- SHA-256 over salt and record id, hexadecimal
    salt TEXT NOT NULL,            -- random, the same in all lines made by one library
    day TEXT NOT NULL,
    keeps_out INTEGER NOT NULL,    -- 0: a hub asked for it, and what it brings later is its answer for
    rev TEXT NOT NULL DEFAULT '',  -- of the hub, as it was here; empty if it never was there
    offered_rev TEXT,              -- a later one that came since and was kept out …
    offered_by TEXT                -- … from this channel
) WITHOUT ROWID;

-- That values of a person went out of a record or a column that stays (`erased_values.h`), without a word of who it was.
-- The same lines stand in the file beside the library.
CREATE TABLE erased_value(
    hash TEXT NOT NULL,            -- SHA-256 over salt and record id, or name of the column, hexadecimal
    field TEXT NOT NULL,           -- top-level member of the record; empty for a column
    salt TEXT NOT NULL,
    turn INTEGER NOT NULL,         -- counts the erasures there
    day TEXT NOT NULL,
    kept_salt TEXT NOT NULL,
    kept TEXT NOT NULL,            -- sixteen bits of a salted hash of each part that stayed, hexadecimal, sorted
    PRIMARY KEY(hash, field)
) WITHOUT ROWID;

-- Files of which no part may be left (`erasure_bytes.h`).
CREATE TABLE erased_file(
    sha256 TEXT PRIMARY KEY
) WITHOUT ROWID;

-- What a record was before the hub deleted it; kept for a change of mind, and never after a withdrawn consent.
CREATE TABLE removed(
    channel TEXT NOT NULL,
    id TEXT NOT NULL,
    rev TEXT,
    doc BLOB NOT NULL,
    removed_at TEXT NOT NULL,
    PRIMARY KEY(channel, id)
);

-- OAI-PMH repositories: what each is asked for, and how far it was read. The place in a list that is being read stands
-- in `checkpoint`, with its page.
CREATE TABLE oai_source(
    channel TEXT PRIMARY KEY REFERENCES channel(id) ON DELETE CASCADE,
    set_spec TEXT,                 -- null for all
    name TEXT,
    granularity TEXT,
    deleted_record TEXT,           -- no, transient, persistent
    next_from TEXT,                -- when the last whole harvest began, by the repository's clock
    listed_at TEXT,                -- when all its identifiers were last compared, by the same clock
    listing_due INTEGER NOT NULL DEFAULT 0 -- the last list was shorter than announced
);

-- What attached files are made of: their parts in order. A part lies in the folder `files` under the name of its own
-- checksum; the folder tells which are here.
CREATE TABLE file(
    sha256 TEXT NOT NULL,          -- of the whole
    part INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    part_sha256 TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'ok', -- ok, damaged
    PRIMARY KEY(sha256, part)
);
CREATE INDEX file_by_part ON file(part_sha256);

-- Which hub is known to have a file whole.
CREATE TABLE file_on_hub(
    sha256 TEXT NOT NULL,
    channel TEXT NOT NULL,
    PRIMARY KEY(sha256, channel)
);

-- Records whose files a person wants here without a network.
CREATE TABLE kept_offline(
    record TEXT PRIMARY KEY
);

CREATE TABLE sync_log(
    n INTEGER PRIMARY KEY,
    channel TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    outcome TEXT,
    pulled INTEGER NOT NULL DEFAULT 0,
    pushed INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0,
    conflicts INTEGER NOT NULL DEFAULT 0,
    quarantined INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    detail TEXT
);

-- How a hub is reached and when it is asked by itself; a person's choice (`channel_settings.h`).
CREATE TABLE channel_way(
    channel TEXT PRIMARY KEY REFERENCES channel(id) ON DELETE CASCADE,
    automatic INTEGER NOT NULL DEFAULT 0, -- asked while the program is open, without a person
    paused INTEGER NOT NULL DEFAULT 0,
    allow_metered INTEGER NOT NULL DEFAULT 0,
    pins TEXT NOT NULL DEFAULT '', -- SHA-256 of public keys in base64, with spaces between
    proxy TEXT NOT NULL DEFAULT '' -- empty for the system's; `none`; http://host:port or socks5://host:port
);

-- What a session leaves for the next one with the same hub (`session_memory.h`).
CREATE TABLE channel_memory(
    channel TEXT PRIMARY KEY REFERENCES channel(id) ON DELETE CASCADE,
    audited_at TEXT,               -- the hub's own clock at the last comparison of everything
    documents INTEGER,             -- live ones on the hub at the last look at it
    tombstone_days INTEGER,        -- how long the hub says that it keeps tombstones
    bytes_per_second INTEGER,      -- of the last session that brought pages
    rest_kind TEXT,                -- locked, busy: why no request is due before …
    rest_boot TEXT,                -- … this run of the computer …
    rest_until INTEGER,            -- … is so many milliseconds old
    moved_to TEXT                  -- where the hub sends us for good; waits for a person's consent
);

-- A guided full resync under way (`resync_store.h`). Rows of the mirror that it has seen bear its generation.
CREATE TABLE resync(
    channel TEXT PRIMARY KEY REFERENCES channel(id) ON DELETE CASCADE,
    generation INTEGER NOT NULL,
    snapshot TEXT NOT NULL,        -- name of the copy of the library from before
    hub_id TEXT NOT NULL DEFAULT '' -- of the hub from before; empty if it had none
);

-- What a person wants of records that their hub no longer has (`orphans.h`).
CREATE TABLE orphan_choice(
    channel TEXT NOT NULL,
    id TEXT NOT NULL,
    choice TEXT NOT NULL,          -- keep, hide
    PRIMARY KEY(channel, id)
);

-- Signed bundles: whose signatures count, how far each bundle was read, and what was written.
CREATE TABLE bundle_key(
    key_id TEXT PRIMARY KEY,       -- the public key itself, hexadecimal
    name TEXT NOT NULL DEFAULT '',
    may TEXT NOT NULL,             -- rows: records of hubs, and contributions; contributions: those alone
    vouched_by TEXT,               -- the key whose signature brought this one; null for a person's word
    added_at TEXT NOT NULL
);

CREATE TABLE bundle_read(
    digest TEXT NOT NULL,          -- of the manifest
    channel TEXT NOT NULL REFERENCES channel(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,            -- rows, contribution
    hub_id TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    key_id TEXT NOT NULL,
    place TEXT NOT NULL,           -- where a reader is afterwards: an opaque JSON value; empty for none
    shards_done INTEGER NOT NULL DEFAULT 0,
    done INTEGER NOT NULL DEFAULT 0,
    at TEXT NOT NULL,
    PRIMARY KEY(channel, digest)
);
CREATE INDEX bundle_read_by_hub ON bundle_read(hub_id, epoch, sequence);

CREATE TABLE bundle_written(
    hub_id TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    kind TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    digest TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY(hub_id, epoch, kind, sequence)
);

-- In which bundle each revision went out last, for the next one with changes alone.
CREATE TABLE bundle_row(
    channel TEXT NOT NULL REFERENCES channel(id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    rev TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY(channel, id)
) WITHOUT ROWID;

-- What web addresses of records answered when they were last asked (`web_checks.h`). Never sent.
CREATE TABLE web_check(
    url TEXT PRIMARY KEY,
    outcome TEXT NOT NULL,         -- fine, moved, refused, gone, failing, not_reached, bad_certificate
    status INTEGER NOT NULL,       -- of HTTP; 0 without an answer
    at TEXT NOT NULL,
    fails INTEGER NOT NULL         -- checks in a row that found nothing there
) WITHOUT ROWID;

-- Which records named the address when it was asked.
CREATE TABLE web_check_use(
    url TEXT NOT NULL REFERENCES web_check(url) ON DELETE CASCADE,
    record TEXT NOT NULL,
    PRIMARY KEY(url, record)
) WITHOUT ROWID;

-- What left this library, by which way (`access_log.h`). Names no record; never sent.
CREATE TABLE access_log(
    n INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    way TEXT NOT NULL,             -- export, publication, print, bundle, clipboard, file, conflict, meeting, person, copy
    format TEXT NOT NULL,
    records INTEGER NOT NULL,
    asked TEXT NOT NULL,           -- words of the filter: a person's own, and erasable
    redaction TEXT NOT NULL,
    recipients TEXT NOT NULL,
    file TEXT NOT NULL             -- its name alone
);
CREATE INDEX access_log_by_time ON access_log(at);

-- Derived from here on: rebuilt by `check --repair`.

-- What is shown: one row an id, pointing at the mirror row that wins. Hidden and deleted records stay, invisible.
CREATE TABLE record(
    docid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    mirror_row INTEGER NOT NULL,
    type TEXT NOT NULL,
    visible INTEGER NOT NULL,
    dirty INTEGER NOT NULL,
    updated_at TEXT,
    expires_on TEXT,
    stale_from TEXT,               -- the day from which its facts want a check (`freshness.h`)
    facets BLOB NOT NULL           -- ids of facet_value, four bytes each, little endian
);
CREATE INDEX record_by_type ON record(type) WHERE visible = 1;
CREATE INDEX record_by_time ON record(updated_at) WHERE visible = 1;
CREATE INDEX record_by_expiry ON record(expires_on) WHERE expires_on IS NOT NULL;
CREATE INDEX record_stale ON record(stale_from) WHERE stale_from IS NOT NULL;
CREATE INDEX record_hidden ON record(type) WHERE visible = 0; -- The bin, and links to what is gone.

-- Records that are stored and that lists and search do not know yet (`waiting_records.h`).
CREATE TABLE waiting_record(
    docid INTEGER PRIMARY KEY
);

CREATE TABLE facet_value(
    id INTEGER PRIMARY KEY,
    facet TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE(facet, value)
);

CREATE TABLE link(
    from_id TEXT NOT NULL,
    n INTEGER NOT NULL,
    to_id TEXT NOT NULL,
    field TEXT NOT NULL,
    relation TEXT NOT NULL,
    PRIMARY KEY(from_id, n)
);
CREATE INDEX link_back ON link(to_id);
CREATE INDEX link_superseded ON link(from_id) WHERE field = 'superseded_by';

-- The full-text index (`text_index.h`). Texts have numbers, which only grow; segments hold the words of some texts each.
CREATE TABLE index_state(
    one INTEGER PRIMARY KEY CHECK(one = 1),
    version INTEGER NOT NULL,      -- goes up with every change of the index
    made_anew INTEGER NOT NULL,    -- goes up where all texts get new numbers
    last_text INTEGER NOT NULL,
    last_segment INTEGER NOT NULL
);
INSERT INTO index_state VALUES (1, 0, 0, 0, 0);

-- The text of each record that is or was visible.
CREATE TABLE indexed_text(
    docid INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE, -- of what happened last
    shown INTEGER NOT NULL         -- 0: the record was hidden, and has no text
);

-- Texts that still stand in segments and are of no record any longer.
CREATE TABLE dead_text(
    number INTEGER PRIMARY KEY,
    dropped_by INTEGER             -- the segment under way that does not have it
);

CREATE TABLE index_segment(
    id INTEGER PRIMARY KEY,        -- never used again
    texts INTEGER NOT NULL,
    complete INTEGER NOT NULL,     -- 0: it is being made of those that are merged into it
    merged_into INTEGER,
    go_on_from BLOB                -- the next word of a segment that is being made
);
CREATE INDEX index_segment_merged ON index_segment(merged_into) WHERE merged_into IS NOT NULL;

-- Words of a segment with their lists, in order (`index_segment.h`).
CREATE TABLE index_block(
    id INTEGER PRIMARY KEY,        -- 2^24 times its segment, and its place there
    word BLOB NOT NULL,            -- the first in it
    data BLOB NOT NULL
);

-- Languages with rules for stems that occur.
CREATE TABLE stem_language(
    code TEXT PRIMARY KEY
) WITHOUT ROWID;
