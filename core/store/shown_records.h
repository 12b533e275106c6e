// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/document.h"
#include "core/store/derived_values.h"
#include "core/store/library.h"

namespace fourthp {

/// What was shown of a record before its mirror rows changed.
struct ShownBefore
{
    qint64 docid = 0; ///< 0 if the record was not there.
    bool visible = false;
    Document document; ///< With the person's own members.
};

/// Keeps everything derived in step with the mirror inside one write transaction: which row of an id is
/// shown, facet values, links and the text index. Shown is the row with a person's edits, else the row of the
/// channel ranked first, without those of orphans that a person hides; nothing is, if the consent to a record was withdrawn in any of them
/// (`mirror.deleted_at`). Use: `before(id)`, change the mirror rows or the own members, `after(id, …)`.
class ShownRecords
{
public:
    ShownRecords(WriteSession &session, const Vocabularies &vocabularies, const Clock &clock);

    [[nodiscard]] Result<ShownBefore> before(const RecordId &id);
    [[nodiscard]] Result<void> after(const RecordId &id, const ShownBefore &was);
    /// For a record whose rows did not change but whose visibility may have.
    [[nodiscard]] Result<void> refresh(const RecordId &id);

private:
    struct Winner
    {
        qint64 mirrorRow = 0;
        bool dirty = false;
        bool deleted = false;
        bool sample = false;
        Document document;
    };
    [[nodiscard]] Result<std::optional<Winner>> winnerOf(const RecordId &id);
    [[nodiscard]] Result<void> forget(const RecordId &id, const ShownBefore &was);
    [[nodiscard]] Result<qint64> writeRow(
        const RecordId &id, const Winner &winner, const DerivedValues &values, qint64 docid);
    [[nodiscard]] Result<void> writeText(qint64 docid, const ShownBefore &was, const Document &now, bool visible);
    [[nodiscard]] Result<void> writeLinks(const RecordId &id, const Document &document, bool visible);
    [[nodiscard]] Result<QByteArray> facetsOf(const Winner &winner, const DerivedValues &values);

    WriteSession &m_session;
    const Vocabularies &m_vocabularies;
    const Clock &m_clock;
};

} // namespace fourthp
