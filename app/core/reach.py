"""How far away another machine is: on this one, on the person's own network, or on the internet."""

from __future__ import annotations

import ipaddress
from enum import StrEnum


class Reach(StrEnum):
    """What lies between here and there, from near to far."""

    HERE = "here"
    NETWORK = "network"
    INTERNET = "internet"


def classify_reach(address: str) -> Reach:
    """Classify how far away an IP address is. Raises ValueError for what is none."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped is not None:
        ip = ip.ipv4_mapped
    if ip.is_loopback:
        return Reach.HERE
    if ip.is_global or ip.is_multicast or ip.is_unspecified:
        return Reach.INTERNET
    return Reach.NETWORK
