// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/source_notes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// An address as a link to itself.
PublicationSpan addressSpan(const PrintWords &words, const QString &address)
{
    PublicationSpan span = words.sign(address);
    span.link = isLinkAllowed(address) ? address : QString();
    return span;
}

} // namespace

SourceNotes::SourceNotes(
    const PrintWords &words, const Document &study, const QString &anchor, int level, Anchors &anchors)
    : m_words(words)
    , m_language(words.plainTextLanguage(study))
    , m_anchor(anchors.take(anchor + u"-sources"_s))
    , m_level(level)
{
    for (const QJsonValue value : study.json().value("sources"_L1).toArray()) {
        const QJsonObject source = value.toObject();
        Note note {.names = {source.value("id"_L1).toString(), source.value("title"_L1).toString(),
                       source.value("url"_L1).toString()},
            .anchor = {},
            .spans = describe(source)};
        note.names.removeAll(QString());
        if (!note.spans.empty()) {
            note.anchor = anchors.take(anchor + u"-source-"_s + QString::number(m_notes.size() + 1));
            m_notes.push_back(std::move(note));
        }
    }
}

PublicationSpan SourceNotes::reference(const QString &source) const
{
    for (size_t i = 0; i < m_notes.size(); ++i) {
        if (m_notes[i].names.contains(source)) {
            return {.text = u'[' + QString::number(i + 1) + u']', .link = u'#' + m_notes[i].anchor};
        }
    }
    return isLinkAllowed(source) ? addressSpan(m_words, source)
                                 : PublicationSpan {.text = source, .language = m_language};
}

PublicationSpans SourceNotes::describe(const QJsonObject &source) const
{
    PublicationSpans spans;
    const auto addAll = [&spans](const PublicationSpans &more) {
        if (!spans.empty()) {
            spans.push_back({.text = u". "_s});
        }
        spans.insert(spans.end(), more.begin(), more.end());
    };
    const auto add = [&addAll](const PublicationSpan &span) {
        if (!span.text.isEmpty()) {
            addAll({span});
        }
    };
    add({.text = source.value("title"_L1).toString(), .isEmphasised = true, .language = m_language});
    add({.text = source.value("publisher"_L1).toString(), .language = m_language});
    add(m_words.sign(source.value("date"_L1).toString()));
    if (const QString quote = source.value("quote"_L1).toString(); !quote.isEmpty()) {
        add({.text = u'“' + quote + u'”', .language = m_language});
    }
    add(addressSpan(m_words, source.value("url"_L1).toString()));
    const auto addLabelled = [&](const QString &member, const PublicationSpan &span) {
        if (!span.text.isEmpty()) {
            addAll(m_words.labelled(m_words.fieldLabel(u"sources."_s + member), {span}));
        }
    };
    addLabelled(u"date_checked"_s, m_words.sign(source.value("date_checked"_L1).toString()));
    addLabelled(u"archived_url"_s, addressSpan(m_words, source.value("archived_url"_L1).toString()));
    return spans;
}

std::vector<PublicationBlock> SourceNotes::blocks() const
{
    std::vector<PublicationBlock> blocks;
    if (m_notes.empty()) {
        return blocks;
    }
    blocks.push_back(headingBlock(m_level, m_anchor, plainSpans(m_words.fieldLabel(u"sources"_s))));
    for (size_t i = 0; i < m_notes.size(); ++i) {
        PublicationBlock note = blockOf(PublicationBlock::Kind::Note, m_notes[i].spans);
        note.anchor = m_notes[i].anchor;
        note.term = QString::number(i + 1);
        blocks.push_back(std::move(note));
    }
    return blocks;
}

} // namespace fourthp
