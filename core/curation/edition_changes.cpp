// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/edition_changes.h"

#include "core/model/field_catalogue.h"
#include "core/model/word_diff.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Paths of one member that differ: one for each language of a text, else its key.
void addPaths(QStringList &paths, const QString &key, const QJsonValue &before, const QJsonValue &after,
    bool byLanguage)
{
    if (before == after) {
        return;
    }
    if (!byLanguage || before.isString() || after.isString()) {
        paths.append(key);
        return;
    }
    const QJsonObject old = before.toObject();
    const QJsonObject now = after.toObject();
    QStringList languages = old.keys() + now.keys();
    languages.sort();
    languages.removeDuplicates();
    for (const QString &language : languages) {
        if (old.value(language) != now.value(language)) {
            paths.append(key + u'.' + language);
        }
    }
}

QStringList changedPaths(const Document &before, const Document &after, const QStringList &keys)
{
    QStringList paths;
    for (const QString &key : keys) {
        const Field *field = findField(before.type(), key);
        const bool byLanguage = field != nullptr && field->has(Translatable);
        addPaths(paths, key, before.json().value(key), after.json().value(key), byLanguage);
    }
    return paths;
}

/// Of places in an earlier order, read in the later one: which belong to the longest run that still rises.
/// The others have moved.
std::vector<bool> inOrder(const std::vector<size_t> &places)
{
    std::vector<size_t> length(places.size(), 1);
    std::vector<qsizetype> previous(places.size(), -1);
    qsizetype best = places.empty() ? -1 : 0;
    for (size_t i = 0; i < places.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (places[j] < places[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                previous[i] = qsizetype(j);
            }
        }
        best = length[i] > length[size_t(best)] ? qsizetype(i) : best;
    }
    std::vector<bool> stays(places.size(), false);
    for (qsizetype i = best; i >= 0; i = previous[size_t(i)]) {
        stays[size_t(i)] = true;
    }
    return stays;
}

/// Two editions side by side.
class Comparison
{
public:
    Comparison(const EditionContents &before, const EditionContents &after, const QString &language)
        : m_before(before)
        , m_after(after)
        , m_old(Edition::from(before.edition))
        , m_new(Edition::from(after.edition))
        , m_language(language)
    { }

    EditionChanges run()
    {
        compareEdition();
        compareChapters();
        for (const Document &study : m_after.cases) {
            if (m_before.find(study.id()) == nullptr) {
                add({.kind = EditionChangeKind::Added,
                    .record = study.id(),
                    .toChapter = newChapter(study.id()),
                    .after = study});
            }
        }
        for (const Document &study : m_before.cases) {
            if (m_after.find(study.id()) == nullptr) {
                add({.kind = EditionChangeKind::Removed,
                    .record = study.id(),
                    .fromChapter = oldChapter(study.id()),
                    .before = study});
            }
        }
        addMoved();
        addChanged();
        return std::move(m_changes);
    }

private:
    void add(EditionChange change) { m_changes.changes.push_back(std::move(change)); }
    QString oldTitle(size_t chapter) const { return m_before.titleOf(m_old.chapters[chapter], m_language); }
    QString newTitle(size_t chapter) const { return m_after.titleOf(m_new.chapters[chapter], m_language); }
    QString oldChapter(const RecordId &id) const
    {
        const auto place = m_old.placeOf(id);
        return place ? oldTitle(place->chapter) : QString();
    }
    QString newChapter(const RecordId &id) const
    {
        const auto place = m_new.placeOf(id);
        return place ? newTitle(place->chapter) : QString();
    }

    void compareEdition()
    {
        const QStringList paths
            = changedPaths(m_before.edition, m_after.edition, {u"title"_s, u"summary"_s, u"front_matter"_s});
        if (!paths.isEmpty()) {
            add({.record = m_new.id, .paths = paths, .before = m_before.edition, .after = m_after.edition});
        }
    }

    void compareChapters()
    {
        for (size_t now = 0; now < m_new.chapters.size(); ++now) {
            const auto old = m_old.chapterAt(m_new.chapters[now].id);
            if (!old || oldTitle(*old) != newTitle(now)) {
                m_changes.chapters.push_back({old ? oldTitle(*old) : QString(), newTitle(now)});
            }
        }
        for (size_t old = 0; old < m_old.chapters.size(); ++old) {
            if (!m_new.chapterAt(m_old.chapters[old].id)) {
                m_changes.chapters.push_back({oldTitle(old), {}});
            }
        }
    }

    void addMoved()
    {
        for (const EditionChapter &chapter : m_new.chapters) {
            std::vector<RecordId> here; // Those that stood in this chapter before as well.
            std::vector<size_t> places;
            for (const RecordId &id : chapter.items) {
                const auto old = m_old.placeOf(id);
                if (!old || m_before.find(id) == nullptr || m_after.find(id) == nullptr) {
                    continue;
                }
                if (m_old.chapters[old->chapter].id != chapter.id) {
                    addMove(id);
                } else {
                    here.push_back(id);
                    places.push_back(old->item);
                }
            }
            const std::vector<bool> stays = inOrder(places);
            for (size_t i = 0; i < here.size(); ++i) {
                if (!stays[i]) {
                    addMove(here[i]);
                }
            }
        }
    }

    void addMove(const RecordId &id)
    {
        add({.kind = EditionChangeKind::Moved,
            .record = id,
            .fromChapter = oldChapter(id),
            .toChapter = newChapter(id),
            .before = *m_before.find(id),
            .after = *m_after.find(id)});
    }

    void addChanged()
    {
        QStringList keys = QStringList {u"title"_s, u"summary"_s} + m_after.fields;
        for (const QString &key : m_before.fields) {
            if (!keys.contains(key)) {
                keys.append(key);
            }
        }
        for (const Document &study : m_after.cases) {
            const Document *old = m_before.find(study.id());
            const QStringList paths = old == nullptr ? QStringList() : changedPaths(*old, study, keys);
            if (!paths.isEmpty()) {
                add({.record = study.id(),
                    .fromChapter = oldChapter(study.id()),
                    .toChapter = newChapter(study.id()),
                    .paths = paths,
                    .before = *old,
                    .after = study});
            }
        }
    }

    const EditionContents &m_before;
    const EditionContents &m_after;
    const Edition m_old;
    const Edition m_new;
    const QString m_language;
    EditionChanges m_changes;
};

/// `text` with its spans between two marks.
QString marked(
    const QString &text, const std::vector<TextSpan> &spans, QLatin1StringView open, QLatin1StringView close)
{
    QString out;
    qsizetype at = 0;
    for (const TextSpan &span : spans) {
        out += QStringView(text).sliced(at, span.start - at);
        out += open + text.sliced(span.start, span.length) + close;
        at = span.start + span.length;
    }
    return out + text.sliced(at);
}

} // namespace

QString editionChangeName(EditionChangeKind kind)
{
    switch (kind) {
    case EditionChangeKind::Added:
        return u"added"_s;
    case EditionChangeKind::Removed:
        return u"removed"_s;
    case EditionChangeKind::Moved:
        return u"moved"_s;
    case EditionChangeKind::Changed:
        return u"changed"_s;
    }
    Q_UNREACHABLE();
}

EditionChanges editionChanges(
    const EditionContents &before, const EditionContents &after, const QString &language)
{
    return Comparison(before, after, language).run();
}

std::vector<ChangedField> changedFields(
    const EditionChange &change, const Labels &labels, const WordTranslator &translate)
{
    std::vector<ChangedField> fields;
    for (const QString &path : change.paths) {
        fields.push_back({pathLabel(change.after.type(), path, labels, translate),
            pathText(change.before, path, labels, translate),
            pathText(change.after, path, labels, translate)});
    }
    return fields;
}

QString markedDifference(const QString &before, const QString &after)
{
    const WordDiff diff = diffWords(before, after);
    const QString went = marked(before, diff.inFirst, "[-"_L1, "-]"_L1);
    const QString came = marked(after, diff.inSecond, "{+"_L1, "+}"_L1);
    if (before.isEmpty() || after.isEmpty()) {
        return before.isEmpty() ? came : went;
    }
    if (diff.inFirst.empty()) {
        return came;
    }
    if (diff.inSecond.empty()) {
        return went;
    }
    return went + u" → "_s + came;
}

} // namespace fourthp
