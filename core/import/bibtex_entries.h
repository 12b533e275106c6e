// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/bibtex_file.h"
#include "core/import/entry_source.h"

#include <stop_token>

namespace fourthp {

/// References of BibTeX and of biblatex, as resources.
class BibtexEntries final : public EntrySource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<EntrySource>> open(
        const QString &path, const std::stop_token &stop);
    explicit BibtexEntries(BibtexFile file);
    [[nodiscard]] Result<std::optional<ImportEntry>> next() override;
    Progress progress() const override;

private:
    BibtexFile m_file;
    bool m_isAny = false; ///< The file held an entry.
};

} // namespace fourthp
