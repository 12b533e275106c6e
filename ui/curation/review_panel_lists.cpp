// SPDX-License-Identifier: GPL-3.0-or-later
// What was said and done in a review, and what a comment can be about.
#include "ui/curation/review_panel.h"

#include "core/model/field_catalogue.h"
#include "ui/common/languages.h"
#include "ui/common/translate.h"
#include "ui/curation/review_text.h"

#include <QComboBox>
#include <QJsonArray>
#include <QListWidget>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

void ReviewPanel::showSaid()
{
    const Labels labels(m_services.vocabularies, readerLanguages());
    const QJsonObject review = m_shown.json().value("review"_L1).toObject();
    const QString chosen = m_said->currentItem() == nullptr
        ? QString()
        : m_said->currentItem()->data(ReviewRoles::kCommentId).toString();
    std::vector<std::pair<QString, QListWidgetItem *>> lines;
    m_said->clear();
    for (const QJsonValue value : review.value("comments"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        auto *item = new QListWidgetItem(ReviewText::comment(one, m_shown.type()));
        item->setData(ReviewRoles::kCommentId, one.value("id"_L1).toString());
        item->setData(ReviewRoles::kIsResolved, one.value("resolved"_L1).toBool());
        lines.emplace_back(one.value("at"_L1).toString(), item);
    }
    for (const QJsonValue value : review.value("moves"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        lines.emplace_back(one.value("at"_L1).toString(), new QListWidgetItem(ReviewText::move(one, labels)));
    }
    std::reverse(lines.begin(), lines.end()); // Of one second, the later one stands first.
    std::stable_sort(
        lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[at, item] : lines) {
        m_said->addItem(item);
        if (!chosen.isEmpty() && item->data(ReviewRoles::kCommentId).toString() == chosen) {
            m_said->setCurrentItem(item);
        }
    }
}

void ReviewPanel::showFields()
{
    m_about->clear();
    m_about->addItem(tr("The whole record"));
    for (const Field *field : fieldsOf(m_shown.type())) {
        if (!field->has(Internal) && !field->has(Derived) && !field->has(Own)
            && m_shown.json().contains(field->key)) {
            m_about->addItem(labelOf(*field), QString(field->key));
        }
    }
}

} // namespace fourthp::ui
