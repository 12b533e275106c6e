// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/redaction_box.h"

#include "core/model/own_redactions.h"
#include "ui/common/formats.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/exchange/redaction_dialog.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kWidestList = 480; ///< Pixels; names may have a hundred letters.

} // namespace

RedactionBox::RedactionBox(const Settings &settings, RedactionOffer offer, QWidget *parent)
    : QComboBox(parent)
    , m_settings(settings)
    , m_offer(offer)
{
    reload();
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    connect(this, &QComboBox::currentTextChanged, this,
        [this](const QString &name) { setToolTip(Formats::toolTip(name)); });
}

Redaction RedactionBox::redaction() const
{
    return *redactionFromCode(currentData().toString());
}

void RedactionBox::reload()
{
    const QString chosen = currentText();
    clear();
    for (const RedactionProfile &profile : redactionProfiles()) {
        if (m_offer == RedactionOffer::All || !profile.redaction.withPersonalData) {
            addItem(translated("Redaction", profile.label), QString(profile.code));
        }
    }
    const int usual = findData(redactionCode({}));
    for (const OwnRedaction &one : ownRedactionsFrom(m_settings.choice(kOwnRedactions))) {
        addItem(one.name, redactionCode(one.redaction));
    }
    const int again = chosen.isEmpty() ? -1 : findText(chosen, Qt::MatchExactly | Qt::MatchCaseSensitive);
    setCurrentIndex(again < 0 ? usual : again);
    // A narrow form cuts long names short.
    view()->setMinimumWidth(std::min(view()->sizeHintForColumn(0), kWidestList));
    setToolTip(Formats::toolTip(currentText()));
}

RedactionRow::RedactionRow(Settings &settings, const QString &name, RedactionOffer offer, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_box(new RedactionBox(settings, offer, this))
{
    m_box->setObjectName(name);
    m_box->setAccessibleName(tr("What leaves of records"));
    auto *profiles = new QPushButton(tr("Profiles…"), this);
    profiles->setObjectName(name + u"Profiles"_s);
    profiles->setAccessibleName(tr("Own profiles of what leaves"));
    profiles->setToolTip(tr("Make profiles of your own: names as initials, countries alone, years alone."));
    profiles->setAutoDefault(false); // Enter is for the dialog.
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_box, 1);
    row->addWidget(profiles);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &RedactionRow::changed);
    connect(profiles, &QPushButton::clicked, this, &RedactionRow::editProfiles);
}

void RedactionRow::editProfiles()
{
    auto *dialog = new RedactionDialog(m_settings, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        {
            const QSignalBlocker quiet(m_box);
            m_box->reload();
        }
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace fourthp::ui
