// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_create.h"

#include "core/curation/edition_list.h"
#include "core/store/record_reader.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// What is carried over from one edition to the next besides its chapters.
constexpr QLatin1StringView kCarried[] {"title"_L1, "summary"_L1, "lang"_L1, "languages"_L1, "tlp"_L1,
    "tags"_L1, "front_matter"_L1, "sources"_L1};

QJsonValue withNumber(const QJsonValue &title, const QString &before, const QString &after)
{
    const QRegularExpression old(u"(?<!\\d)%1(?!\\d)"_s.arg(QRegularExpression::escape(before)));
    if (title.isString()) {
        return title.toString().replace(old, after);
    }
    QJsonObject texts = title.toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        *text = text.value().toString().replace(old, after);
    }
    return texts;
}

/// The chapters with the cases that go on, each once.
Result<std::vector<EditionChapter>> carriedChapters(
    Connection &connection, const Edition &last, std::vector<LeftOutCase> &leftOut)
{
    std::vector<EditionChapter> chapters = last.chapters;
    QSet<RecordId> taken;
    for (EditionChapter &chapter : chapters) {
        for (const RecordId &id : std::exchange(chapter.items, {})) {
            const Result<RecordId> now = standingFor(connection, id);
            const auto record = now ? readRecord(connection, *now) : passOn(now);
            if (!record) {
                return passOn(record);
            }
            const bool isHere = record->has_value() && (*record)->visible;
            if (!isHere || (*record)->shown().isDeleted()) {
                leftOut.push_back({id, LeftOut::Gone});
            } else if ((*record)->shown().reviewState() == ReviewState::Retired) {
                leftOut.push_back({id, LeftOut::Retired});
            } else if (taken.contains(*now)) {
                leftOut.push_back({id, LeftOut::Repeated});
            } else {
                taken.insert(*now);
                chapter.items.push_back(*now);
            }
        }
    }
    return chapters;
}

Result<SavedChange> createAs(
    Library &library, const QString &number, const Document &content, const Editor &editor)
{
    const Result<Connection *> connection = library.connection();
    const Result<bool> isFree = connection ? isNumberFree(**connection, number) : passOn(connection);
    if (!isFree) {
        return passOn(isFree);
    }
    if (number.isEmpty() || !*isFree) {
        return fail(ErrorKind::InvalidInput, u"number"_s,
            ruleName(number.isEmpty() ? Rule::Required : Rule::Repeated));
    }
    Document edition = content;
    edition.set(u"number"_s, number);
    edition.set(u"state"_s, u"working"_s);
    return RecordWriter(library).create(RecordType::Edition, edition.json(), editor);
}

} // namespace

QString leftOutName(LeftOut why)
{
    switch (why) {
    case LeftOut::Gone:
        return u"gone"_s;
    case LeftOut::Retired:
        return u"retired"_s;
    case LeftOut::Repeated:
        return u"repeated"_s;
    }
    Q_UNREACHABLE();
}

Result<SavedChange> createEdition(Library &library, const NewEdition &wanted, const Editor &editor)
{
    Document content;
    content.set(u"title"_s, wanted.title);
    content.set(u"lang"_s, wanted.languages.value(0, u"en"_s));
    content.set(u"languages"_s, QJsonArray::fromStringList(wanted.languages));
    if (wanted.bySector) {
        content = withChapters(content, sectorChapters(library.vocabularies()));
    }
    return createAs(library, wanted.number.trimmed(), content, editor);
}

Result<NextEdition> nextEdition(Library &library, const RecordId &lastId, const Editor &editor)
{
    const Result<Connection *> connection = library.connection();
    const Result<Document> last = connection ? shownEdition(**connection, lastId) : passOn(connection);
    if (!last) {
        return passOn(last);
    }
    const Edition before = Edition::from(*last);
    bool isNumber = false;
    const qlonglong number = before.number.toLongLong(&isNumber);
    if (!isNumber) {
        return fail(ErrorKind::InvalidInput, u"number"_s, ruleName(Rule::BadFormat));
    }
    NextEdition next;
    const auto chapters = carriedChapters(**connection, before, next.leftOut);
    if (!chapters) {
        return passOn(chapters);
    }
    Document content;
    for (const QLatin1StringView key : kCarried) {
        content.set(key, last->json().value(key));
    }
    const QString after = QString::number(number + 1);
    content.set(u"title"_s, withNumber(last->json().value("title"_L1), before.number, after));
    Result<SavedChange> saved = createAs(library, after, withChapters(content, *chapters), editor);
    if (!saved) {
        return passOn(saved);
    }
    next.change = std::move(*saved);
    return next;
}

} // namespace fourthp
