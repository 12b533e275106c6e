// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/edition_sentences.h"

#include "core/model/field_catalogue.h"
#include "core/model/places.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/translate.h"
#include "ui/curation/edition_view.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

QString fieldNames(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths) {
        const Field *field = findField(RecordType::CaseStudy, path.section(u'.', 0, 0));
        names.append(field == nullptr ? path : labelOf(*field));
    }
    names.removeDuplicates();
    return Formats::list(names);
}

/// The field that a person has to look at; empty if none says it alone.
QString fieldOf(const EditionFinding &finding)
{
    switch (finding.issue) {
    case EditionIssue::Incomplete:
    case EditionIssue::Consent:
    case EditionIssue::Disputed:
    case EditionIssue::LinkNotHere:
    case EditionIssue::Untranslated:
    case EditionIssue::SourceWithoutAddress:
    case EditionIssue::DeadAddress:
        return finding.paths.isEmpty() ? QString() : finding.paths.first().section(u'.', 0, 0);
    case EditionIssue::NotInLanguage:
        return u"title"_s;
    case EditionIssue::NotAPartnership:
        return u"partners"_s;
    case EditionIssue::Marking:
        return u"tlp"_s;
    case EditionIssue::NoCases:
    case EditionIssue::NoFrontMatter:
    case EditionIssue::EmptyChapter:
    case EditionIssue::NotHere:
    case EditionIssue::Repeated:
    case EditionIssue::NotApproved:
    case EditionIssue::Duplicate:
        return {};
    }
    Q_UNREACHABLE();
}

QString languageNames(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes) {
        names.append(languageName(code, readerLanguages().constFirst()));
    }
    return Formats::list(names);
}

} // namespace

QString EditionSentences::weight(EditionWeight weight)
{
    switch (weight) {
    case EditionWeight::Absolute:
        return tr("Must not be printed");
    case EditionWeight::Blocking:
        return tr("Blocks");
    case EditionWeight::Advice:
        return tr("Advice");
    }
    Q_UNREACHABLE();
}

QString EditionSentences::number(const QString &number)
{
    bool isNumber = false;
    const qlonglong value = number.toLongLong(&isNumber);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // 2026 is a name, not an amount.
    return isNumber ? locale.toString(value) : Formats::isolated(number);
}

QString EditionSentences::summary(const EditionReadiness &readiness)
{
    const int blocking = readiness.count(EditionWeight::Blocking) + readiness.count(EditionWeight::Absolute);
    const QString ready
        = tr("%1 of %Ln case(s) are ready.", nullptr, readiness.cases).arg(Formats::count(readiness.ready));
    return blocking == 0
        ? ready + u' ' + tr("Nothing stands against freezing the edition.")
        : ready + u' ' + tr("%Ln thing(s) stand against freezing the edition.", nullptr, blocking);
}

QString EditionSentences::nameOf(const EditionView &view, const RecordId &id)
{
    const QString title = view.titles.value(id);
    return title.isEmpty() ? id.value : title;
}

QString EditionSentences::finding(const EditionFinding &finding, const EditionView &view)
{
    const auto other = [&] { return Formats::isolated(nameOf(view, finding.other)); };
    switch (finding.issue) {
    case EditionIssue::NoCases:
        return tr("The edition holds no case study yet.");
    case EditionIssue::NoFrontMatter:
        return tr("There is no front matter in %1.").arg(languageNames(finding.paths));
    case EditionIssue::EmptyChapter: {
        const auto chapter = std::find_if(view.chapters.begin(), view.chapters.end(),
            [&finding](const EditionChapterRow &row) { return row.id == finding.chapter; });
        return tr("The chapter “%1” is empty.")
            .arg(Formats::isolated(chapter == view.chapters.end() ? finding.chapter : chapter->title));
    }
    case EditionIssue::NotHere:
        return tr("This case study is not here: it was deleted, hidden, or never came.");
    case EditionIssue::Repeated:
        return tr("It stands in the edition twice.");
    case EditionIssue::NotApproved:
        return tr("It is neither approved nor published.");
    case EditionIssue::Incomplete:
        return tr("Missing or wrong for publishing: %1.").arg(fieldNames(finding.paths));
    case EditionIssue::NotAPartnership:
        return tr("It names no public or no private partner, so it is no public-private partnership.");
    case EditionIssue::NotInLanguage:
        return tr("It is not there in %1.").arg(languageNames(finding.paths));
    case EditionIssue::Marking:
        return tr("Its marking is too strict for this edition.");
    case EditionIssue::Consent:
        return finding.other.isEmpty() ? tr("It names a person without a consent.")
                                       : tr("The consent to “%1” does not stand.").arg(other());
    case EditionIssue::Disputed:
        return tr("A dispute is not decided: %1.").arg(fieldNames(finding.paths));
    case EditionIssue::Duplicate:
        return tr("It may be the same as “%1”.").arg(other());
    case EditionIssue::LinkNotHere:
        return tr("It refers to “%1”, which is not here.").arg(other());
    case EditionIssue::Untranslated:
        return tr("Not in every language of the edition: %1.").arg(fieldNames(finding.paths));
    case EditionIssue::SourceWithoutAddress:
        return tr("%Ln source(s) without an address.", nullptr, int(finding.paths.size()));
    case EditionIssue::DeadAddress:
        return tr(
            "%Ln web address(es) led nowhere when they were last asked.", nullptr, int(finding.paths.size()));
    }
    Q_UNREACHABLE();
}

std::vector<EditionLine> EditionSentences::findings(const EditionView &view)
{
    std::vector<EditionLine> lines;
    if (!view.readiness) {
        return lines;
    }
    for (const EditionWeight shown :
        {EditionWeight::Absolute, EditionWeight::Blocking, EditionWeight::Advice}) {
        for (const EditionFinding &one : view.readiness->findings) {
            if (one.weight != shown) {
                continue;
            }
            const QString about = one.record == view.edition.id ? view.title : nameOf(view, one.record);
            lines.push_back(
                {.text = u"%1\n%2 – %3"_s.arg(Formats::isolated(about), weight(shown), finding(one, view)),
                    .record = one.record,
                    .field = fieldOf(one)});
        }
    }
    return lines;
}

QString EditionSentences::change(const EditionChange &change, const EditionView &view)
{
    const QString name = Formats::isolated(nameOf(view, change.record));
    const QString from = Formats::isolated(change.fromChapter);
    const QString to = Formats::isolated(change.toChapter);
    switch (change.kind) {
    case EditionChangeKind::Added:
        return tr("Added: %1, in “%2”").arg(name, to);
    case EditionChangeKind::Removed:
        return tr("Removed: %1, from “%2”").arg(name, from);
    case EditionChangeKind::Moved:
        return change.fromChapter == change.toChapter
            ? tr("Moved: %1, within “%2”").arg(name, to)
            : tr("Moved: %1, from “%2” to “%3”").arg(name, from, to);
    case EditionChangeKind::Changed:
        return tr("Changed: %1").arg(name);
    }
    Q_UNREACHABLE();
}

std::vector<EditionLine> EditionSentences::changes(const EditionView &view, const Labels &labels)
{
    std::vector<EditionLine> lines;
    for (const ChapterChange &chapter : view.changes.chapters) {
        const QString before = Formats::isolated(chapter.before);
        const QString after = Formats::isolated(chapter.after);
        lines.push_back({.text = chapter.before.isEmpty() ? tr("New chapter: %1").arg(after)
                : chapter.after.isEmpty()                 ? tr("Chapter that is gone: %1").arg(before)
                                          : tr("Chapter renamed: %1, now %2").arg(before, after)});
    }
    for (const EditionChange &one : view.changes.changes) {
        lines.push_back({.text = change(one, view), .record = one.record});
        for (const ChangedField &field : changedFields(one, labels, translated)) {
            const WordDiff diff = diffWords(field.before, field.after);
            const auto add = [&](const QString &head, const QString &text, std::vector<TextSpan> marks) {
                for (TextSpan &mark : marks) {
                    mark.start += head.size();
                }
                lines.push_back({.text = head + text, .record = one.record, .marks = std::move(marks)});
            };
            add(tr("%1, before: ").arg(field.label), field.before, diff.inFirst);
            add(tr("%1, now: ").arg(field.label), field.after, diff.inSecond);
        }
    }
    return lines;
}

} // namespace fourthp::ui
