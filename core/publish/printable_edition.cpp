// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/printable_edition.h"

#include "core/curation/edition_freeze.h"
#include "core/curation/edition_list.h"
#include "core/model/sharing.h"
#include "core/store/record_reader.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace fourthp {

const QString kPrintableNoMore = u"printable_no_more"_s;

namespace {

/// By the record as it is here now.
Result<void> mayBePrintedNow(
    Connection &connection, const Document &edition, const RecordId &id, RecordType type, const QDate &today)
{
    const auto record = readRecord(connection, id);
    if (!record) {
        return passOn(record);
    }
    if (!record->has_value()) {
        return {};
    }
    const Document shown = (*record)->shown();
    const bool isGone = shown.isEmpty() || shown.isDeleted();
    const bool isOpen = isGone || (shown.type() == type && mayBePrintedIn(edition, shown, today));
    return isOpen && !(*record)->isWithdrawn ? Result<void>()
                                             : fail(ErrorKind::Unsupported, id.value, kPrintableNoMore);
}

Result<void> allMayBePrintedNow(Connection &connection, const EditionContents &contents, const QDate &today)
{
    for (const Document &study : contents.cases) {
        const auto may
            = mayBePrintedNow(connection, contents.edition, study.id(), RecordType::CaseStudy, today);
        if (!may) {
            return may;
        }
    }
    for (const QString &id : contents.names.keys()) {
        const auto may = mayBePrintedNow(connection, contents.edition, {id}, RecordType::Stakeholder, today);
        if (!may) {
            return may;
        }
    }
    return {};
}

} // namespace

Result<PrintableEdition> printableEdition(Library &library, const RecordId &edition,
    const EditionTranslator &translate, const std::stop_token &stop)
{
    Result<EditionContents> contents = contentsOf(library, edition, translate, stop);
    const Result<Connection *> connection = contents ? library.connection() : passOn(contents);
    const Result<Document> now = connection ? shownEdition(**connection, edition) : passOn(connection);
    if (!now) {
        return passOn(now);
    }
    if (markingRank(*now) > markingRank(contents->edition)) {
        contents->edition.set(u"tlp"_s, now->tlp());
    }
    if (!contents->frozenAt.isEmpty()) {
        const QDate today = library.clock().nowUtc().date();
        if (auto may = allMayBePrintedNow(**connection, *contents, today); !may) {
            return passOn(may);
        }
    }
    PrintableEdition printable {.contents = std::move(*contents)};
    const std::vector<RecordId> wanted = Edition::from(*now).cases();
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(printable.leftOut),
        [&printable](const RecordId &id) { return printable.contents.find(id) == nullptr; });
    return printable;
}

} // namespace fourthp
