// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/entry_source.h"
#include "core/import/line_reader.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace fourthp {

/// One field of a reference in RIS, with the lines that go on with it.
struct RisField
{
    QString tag {};
    QString value {};
    int blanks = 2; ///< Behind the tag.
};

/// References in RIS (Research Information Systems, 2011), as resources. Read with some patience: one blank
/// behind a tag for two, no `ER` at the end, values over several lines.
class RisEntries final : public EntrySource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<EntrySource>> open(
        const QString &path, const std::stop_token &stop);
    explicit RisEntries(LineReader lines);
    [[nodiscard]] Result<std::optional<ImportEntry>> next() override;
    Progress progress() const override;

private:
    ImportEntry started(const FileLine &line);
    std::optional<ImportEntry> finished(ImportEntry entry) const;
    void take(const FileLine &line, ImportEntry &entry);

    LineReader m_lines;
    std::vector<RisField> m_fields; ///< Of the reference that is read.
    qsizetype m_bytes = 0; ///< Of the same.
    bool m_isGuessed = false; ///< Its encoding, in one line at least.
    bool m_isAny = false; ///< The file held a reference.
};

} // namespace fourthp
