// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/publish_job.h"

#include "core/publish/chosen_cases.h"
#include "core/publish/compendium.h"
#include "core/publish/printable_edition.h"
#include "core/store/record_reader.h"
#include "translations/languages.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

const QString kHeldBack = u"held_back"_s;
const QString kNeedsRecipients = u"needs_recipients"_s;

namespace {

Result<std::vector<qint64>> docidsOf(Library &library, const PublishOrder &order)
{
    if (order.form != DocumentForm::Sheet) {
        return order.scope.docids;
    }
    const Result<Connection *> connection = library.connection();
    const auto docid = connection ? docidOf(**connection, order.scope.current) : passOn(connection);
    if (!docid) {
        return passOn(docid);
    }
    return *docid ? std::vector<qint64> {**docid} : std::vector<qint64>();
}

Result<QString> titleHere(Connection &connection, const RecordId &id, const QStringList &languages)
{
    const auto record = readRecord(connection, id);
    if (!record) {
        return passOn(record);
    }
    return record->has_value() ? (*record)->shown().title(languages).text : QString();
}

/// Readers know a record by its title, and not by its id.
Error withTitle(Library &library, Error error, const QString &language)
{
    if (error.detail == kPrintableNoMore) {
        const Result<Connection *> connection = library.connection();
        const auto title
            = connection ? titleHere(**connection, {error.subject}, {language}) : passOn(connection);
        error.subject = title && !title->isEmpty() ? *title : error.subject;
    }
    return error;
}

Result<ChosenContents> contentsOf(Library &library, const PublishOrder &order, std::stop_token stop)
{
    if (!order.scope.edition.isEmpty()) {
        Result<PrintableEdition> edition = printableEdition(library, order.scope.edition, wordIn, stop);
        if (!edition) {
            return Failure(withTitle(library, edition.error(), order.options.language));
        }
        return ChosenContents {std::move(edition->contents), {}};
    }
    const Result<std::vector<qint64>> docids = docidsOf(library, order);
    if (!docids) {
        return passOn(docids);
    }
    return contentsOfChosen(library,
        {.docids = *docids,
            .title = order.scope.title,
            .language = order.options.language,
            .recipients = order.options.recipients,
            .channel = channelOf(order.format),
            .redaction = order.redaction},
        wordIn, std::move(stop));
}

/// As the page of an edition shows it, for cases that are no edition. What is about the whole is not asked:
/// nobody writes a front matter for a selection.
Result<EditionView> viewOfChosen(
    Library &library, const Document &frame, const QStringList &languages, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    auto readiness = connection ? checkEdition(**connection, frame, library.vocabularies(),
                         library.clock().nowUtc().date(), std::move(stop))
                                : passOn(connection);
    if (!readiness) {
        return passOn(readiness);
    }
    std::erase_if(readiness->findings,
        [&frame](const EditionFinding &finding) { return finding.record == frame.id(); });
    EditionView view;
    view.document = frame;
    view.edition = Edition::from(frame);
    for (const EditionFinding &finding : readiness->findings) {
        for (const RecordId &id : {finding.record, finding.other}) {
            const Result<QString> title = id.isEmpty() ? QString() : titleHere(**connection, id, languages);
            if (!title) {
                return passOn(title);
            }
            view.titles.insert(id, *title);
        }
    }
    view.readiness = std::move(*readiness);
    return view;
}

Result<EditionView> viewOf(Library &library, const PublishOrder &order, const EditionContents &contents,
    const QStringList &languages, std::stop_token stop)
{
    return order.scope.edition.isEmpty()
        ? viewOfChosen(library, contents.edition, languages, std::move(stop))
        : loadEdition(library, order.scope.edition, EditionDetail::Whole, languages, std::move(stop));
}

Result<Publication> publicationOf(
    const EditionContents &contents, const PublishOrder &order, std::stop_token stop)
{
    switch (order.form) {
    case DocumentForm::Book:
        return compendiumOf(contents, order.options, std::move(stop));
    case DocumentForm::Sheet:
        return caseSheetOf(contents, contents.cases.front().id(), order.options);
    case DocumentForm::List:
        return caseListOf(contents, order.options);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<PublishReport> reportBefore(
    Library &library, const PublishOrder &order, const QStringList &languages, std::stop_token stop)
{
    const Result<ChosenContents> chosen = contentsOf(library, order, stop);
    if (!chosen) {
        return passOn(chosen);
    }
    const EditionContents &contents = chosen->contents;
    Result<EditionView> view = viewOf(library, order, contents, languages, stop);
    if (!view) {
        return passOn(view);
    }
    PublishReport report;
    report.cases = int(contents.cases.size());
    report.marking = contents.edition.tlp();
    if (!contents.cases.empty()) { // Asked of what publishing itself would do: it alone knows every rule.
        const Result<Publication> publication = publicationOf(contents, order, stop);
        report.mayBePublished = publication.has_value();
        report.needsRecipients = !publication && publication.error().detail == kNeedsRecipients;
    }
    report.heldBack = chosen->heldBack;
    report.view = std::move(*view);
    return report;
}

Result<MadePublication> makePublication(Library &library, const PublishOrder &order, std::stop_token stop)
{
    const Result<ChosenContents> chosen = contentsOf(library, order, stop);
    if (!chosen) {
        return passOn(chosen);
    }
    if (chosen->contents.cases.empty()) {
        return fail(
            ErrorKind::NotFound, u"case studies"_s, chosen->heldBack.unshared() > 0 ? kHeldBack : QString());
    }
    PublishOrder dated = order;
    dated.options.date = library.clock().nowUtc().date();
    Result<Publication> publication = publicationOf(chosen->contents, dated, std::move(stop));
    if (!publication) {
        return passOn(publication);
    }
    return MadePublication {std::move(*publication), chosen->heldBack, qint64(chosen->contents.cases.size())};
}

AccessEntry entryOf(const PublishOrder &order, qint64 cases)
{
    return {.who = order.who,
        .way = ExitWay::Publication,
        .records = cases,
        .asked = order.scope.title,
        .redaction = redactionCode(order.redaction),
        .recipients = order.options.recipients};
}

Result<Published> publish(
    Library &library, const PublishOrder &order, const ProgressSink &progress, std::stop_token stop)
{
    const Result<MadePublication> made = makePublication(library, order, stop);
    if (!made) {
        return passOn(made);
    }
    const WritingRun run {.pages = {.paper = order.paper},
        .progress = progress,
        .stop = stop,
        .entry = entryOf(order, made->cases)};
    const Result<Noted> noted
        = writePublication(library, made->publication, order.format, order.path, order.overwrite, run);
    if (!noted) {
        return passOn(noted);
    }
    const bool isFolder = order.format == PublishFormat::Html;
    return Published {isFolder ? QDir(order.path).filePath(u"index.html"_s) : order.path, *noted};
}

} // namespace fourthp::ui
