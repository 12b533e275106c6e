// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/entry_source.h"

#include "core/import/bibtex_entries.h"
#include "core/import/csl_entries.h"
#include "core/import/ndjson_entries.h"
#include "core/import/ris_entries.h"
#include "core/import/vcard_entries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

bool ImportEntry::isRefused() const
{
    return std::any_of(faults.begin(), faults.end(), [](const ImportFault &fault) { return fault.isFatal; });
}

Result<std::unique_ptr<EntrySource>> openEntries(
    const QString &path, ImportFormat format, const std::stop_token &stop)
{
    switch (format) {
    case ImportFormat::Ndjson:
        return NdjsonEntries::open(path, stop);
    case ImportFormat::Ris:
        return RisEntries::open(path, stop);
    case ImportFormat::Bibtex:
        return BibtexEntries::open(path, stop);
    case ImportFormat::CslJson:
        return CslEntries::open(path, stop);
    case ImportFormat::Vcard:
        return VcardEntries::open(path, stop);
    case ImportFormat::Csv:
    case ImportFormat::Tsv:
    case ImportFormat::Xlsx:
    case ImportFormat::Ods:
        break;
    }
    return fail(ErrorKind::InvalidInput, path, u"a table"_s);
}

} // namespace fourthp
