// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/entry_source.h"
#include "core/import/line_reader.h"

#include <stop_token>

namespace fourthp {

/// Whole records, a JSON document a line. Members that this version does not know are taken as they are. What
/// people decide is not taken from a file, and told: the editorial state and its review, a consent that
/// stands, a marking that is no stricter than that of a new record, and data of persons. Null says nothing; a
/// value of another JSON kind than the catalogue's is left out, and told. How well a record was checked, and
/// when, is taken: it is a word of the desk that did it, as the rest of the record is.
class NdjsonEntries final : public EntrySource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<EntrySource>> open(
        const QString &path, const std::stop_token &stop);
    explicit NdjsonEntries(LineReader lines);
    [[nodiscard]] Result<std::optional<ImportEntry>> next() override;
    Progress progress() const override;

private:
    LineReader m_lines;
};

/// The entry of one document in JSON.
ImportEntry entryOfDocument(qint64 line, const QByteArray &json);

} // namespace fourthp
