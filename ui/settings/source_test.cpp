// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/source_test.h"

#include "core/sync/run_channel.h"
#include "ui/common/formats.h"
#include "ui/settings/sources_text.h"
#include "ui/settings/test_steps.h"
#include "ui/sync/proxy_dialog.h"
#include "ui/sync/sync_controller.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

SourceTest::SourceTest(const Services &services, SyncController &controller, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_controller(controller)
    , m_steps(new QListWidget(this))
    , m_trust(new QPushButton(this))
{
    m_steps->setObjectName(u"sourceSteps"_s);
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    m_steps->setWordWrap(true);
    m_steps->setMinimumHeight(90);
    m_trust->setObjectName(u"sourceTrust"_s);
    m_trust->setAutoDefault(false);
    m_trust->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_trust);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps, 1);
    column->addLayout(row);
    connect(m_trust, &QPushButton::clicked, this, [this] { Q_EMIT trustWanted(m_keys); });
    retranslate();
    hide();
}

SourceTest::~SourceTest() = default;

void SourceTest::showOnlyOf(const QString &channel)
{
    if (channel != m_channel.id) {
        m_run.cancel();
        m_channel = {};
        hide();
    }
}

void SourceTest::start(const Channel &channel, bool hasPins)
{
    m_channel = channel;
    m_hasPins = hasPins;
    m_keys.clear();
    m_steps->clear();
    m_trust->hide();
    show();
    const ProxyAccounts accounts
        = m_services.proxies != nullptr ? m_services.proxies->all() : ProxyAccounts();
    const auto step = [this, id = channel.id](const TestStep &found) {
        QMetaObject::invokeMethod(
            this,
            [this, id, found] {
                if (id == m_channel.id) {
                    showStep(found);
                }
            },
            Qt::QueuedConnection);
    };
    m_run.start(
        [&library = m_services.library, hub = addressOf(channel, accounts),
            secret = m_controller.secrets().of(channel.id),
            step](std::stop_token stop) -> Result<std::vector<TestStep>> {
            return testChannel(library, hub, secret, step, stop);
        },
        [this](const Result<std::vector<TestStep>> &steps) { finish(*steps); });
    Q_EMIT changed();
}

void SourceTest::finish(const std::vector<TestStep> &steps)
{
    const TestStep last = steps.empty() ? TestStep() : steps.back();
    const bool isSignIn = !steps.empty() && !last.ok && last.error.kind == ErrorKind::SignIn;
    const QString proxy = isSignIn ? proxyThatAsks(last.error) : QString();
    if (!proxy.isEmpty() && m_services.proxies != nullptr) {
        passProxy(proxy);
    } else if (isSignIn && last.error.subject != u"proxy"_s) {
        m_controller.secrets().refused(m_channel.id);
    } else if (last.ok) {
        m_controller.secrets().accepted(m_channel.id);
        if (m_services.proxies != nullptr) {
            m_services.proxies->accepted();
        }
    }
    m_trust->setVisible(!m_keys.isEmpty() && !m_hasPins && !m_services.library.isReadOnly());
    Q_EMIT changed();
}

void SourceTest::passProxy(const QString &proxy)
{
    m_services.proxies->resolve(
        proxy, [self = QPointer<SourceTest>(this), channel = m_channel, proxy](bool isThere) {
            if (!self || self->m_channel.id != channel.id) {
                return;
            }
            const auto again = [self, channel] {
                if (self) {
                    self->start(channel, self->m_hasPins);
                }
            };
            if (isThere) {
                again();
            } else {
                askForProxy(proxy, *self->m_services.proxies, *self, again);
            }
        });
}

void SourceTest::showStep(const TestStep &step)
{
    if (step.id == "tls"_L1 && step.ok) {
        m_keys = step.value.split(u' ', Qt::SkipEmptyParts);
    }
    // The sign is said in words as well: a screen reader skips it.
    const QString found = sentenceOf(step);
    auto *item = new QListWidgetItem((step.ok ? u"✓ "_s : u"✗ "_s) + found, m_steps);
    item->setData(Qt::AccessibleTextRole, step.ok ? found : SourcesText::tr("Problem: %1").arg(found));
    item->setToolTip(Formats::toolTip(step.detail));
    m_steps->scrollToItem(item);
}

void SourceTest::retranslate()
{
    m_steps->setAccessibleName(SourcesText::tr("What the test found"));
    m_trust->setText(SourcesText::tr("Trust only the keys of this hub…"));
}

} // namespace fourthp::ui
