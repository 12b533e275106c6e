// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/query_note.h"

#include "ui/search/query_sentences.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

QueryNote::QueryNote(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_correct(new QPushButton(this))
{
    m_text->setObjectName(u"searchNote"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_correct->setObjectName(u"searchCorrection"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_correct);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        if (m_corrigible) {
            Q_EMIT correctionWanted(*m_corrigible);
        }
    });
    hide();
}

void QueryNote::tell(const std::vector<ReadPart> &parts)
{
    QStringList sentences;
    for (const ReadPart &part : parts) {
        sentences.append(misreadSentence(part));
    }
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    const auto corrigible
        = std::find_if(parts.begin(), parts.end(), [](const ReadPart &part) { return !correctionText(part).isEmpty(); });
    m_corrigible = corrigible == parts.end() ? std::nullopt : std::optional(*corrigible);
    m_correct->setText(m_corrigible ? correctionText(*m_corrigible).replace(u'&', u"&&"_s) : QString());
    m_correct->setVisible(m_corrigible.has_value());
    const QString text = sentences.join(u'\n');
    const bool isNews = text != m_text->text();
    m_text->setText(text);
    setVisible(!sentences.isEmpty());
    if (isNews && !sentences.isEmpty()) {
        QAccessibleEvent event(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace fourthp::ui
