"""The known channels, which have a translated name and an icon."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.vocabulary.term import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelTerm(Term):
    """A channel; its key is also the name of its icon in drawings."""

    is_staffed: bool = False
    """Whether the organisation needs a person at the other end while the customer uses the channel."""


CHANNELS: Mapping[str, ChannelTerm] = {
    "phone": ChannelTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Phone"),
        QT_TRANSLATE_NOOP("Vocabulary", "phone"),
        is_staffed=True,
        table_words="phone, telephone, call, telefon, τηλέφωνο, 电话, 電話",
    ),
    "ivr": ChannelTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Phone menu"),
        QT_TRANSLATE_NOOP("Vocabulary", "phone menu"),
        table_words="ivr, phone menu, telefonmenü, τηλεφωνικό μενού, telefonmeny, 语音菜单",
    ),
    "web": ChannelTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Web"),
        QT_TRANSLATE_NOOP("Vocabulary", "web"),
        table_words="web, website, online, weboldal, honlap, ιστότοπος, nettside, 网站, 網站",
    ),
    "app": ChannelTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "App"),
        QT_TRANSLATE_NOOP("Vocabulary", "app"),
        table_words="app, mobile app, alkalmazás, εφαρμογή, 应用, 應用",
    ),
    "email": ChannelTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "E-mail"),
        QT_TRANSLATE_NOOP("Vocabulary", "e-mail"),
        table_words="email, e-mail, e-post, epost, ηλεκτρονικό ταχυδρομείο, 电子邮件, 電子郵件, 邮件",
    ),
    "chat": ChannelTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Chat"),
        QT_TRANSLATE_NOOP("Vocabulary", "chat"),
        is_staffed=True,
        table_words="chat, csevegés, συνομιλία, 聊天, 在线聊天, 線上聊天",
    ),
    "social": ChannelTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Social media"),
        QT_TRANSLATE_NOOP("Vocabulary", "social media"),
        table_words="social, social media, közösségi média, μέσα κοινωνικής δικτύωσης, sosiale medier, 社交媒体",
    ),
    "post": ChannelTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Post"),
        QT_TRANSLATE_NOOP("Vocabulary", "post"),
        table_words="post, letter, levél, posta, ταχυδρομείο, brev, 邮寄, 郵寄, 信件",
    ),
    "in_person": ChannelTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "In person"),
        QT_TRANSLATE_NOOP("Vocabulary", "in person"),
        is_staffed=True,
        table_words="in person, in_person, face to face, személyesen, αυτοπροσώπως, personlig, oppmøte, "
        "personlig oppmøte, 当面, 當面",
    ),
    "kiosk": ChannelTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Kiosk"),
        QT_TRANSLATE_NOOP("Vocabulary", "kiosk"),
        table_words="kiosk, kioszk, κιόσκι, 自助终端",
    ),
    "self_assembly": ChannelTerm(
        QT_TRANSLATE_NOOP("Vocabulary", "Self-assembly"),
        QT_TRANSLATE_NOOP("Vocabulary", "self-assembly"),
        table_words="self-assembly, self_assembly, önálló összeszerelés, αυτοσυναρμολόγηση, selvmontering, 自行组装",
    ),
}
"""The known channels. A step or a flow may also name a channel of the user's own, in any words."""
